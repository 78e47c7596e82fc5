/** Tests of verdicts: shapes of clauses, how they join, and properties over made-up records. */
@NullMarked
package vn.thidua.core.eligibility;

import org.jspecify.annotations.NullMarked;
