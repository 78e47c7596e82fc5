/** Tests of {@code vn.thidua.reporting.comparison}. */
@NullMarked
package vn.thidua.reporting.comparison;

import org.jspecify.annotations.NullMarked;
