/** Tests of {@code vn.thidua.reporting.report}. */
@NullMarked
package vn.thidua.reporting.report;

import org.jspecify.annotations.NullMarked;
