/** The sample review on record, for tests of what is shown and written about it. */
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
