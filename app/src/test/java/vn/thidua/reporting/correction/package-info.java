/** Tests of corrections on the whole demonstration: figures, scores, places, papers and approvals. */
@NullMarked
package vn.thidua.reporting.correction;

import org.jspecify.annotations.NullMarked;
