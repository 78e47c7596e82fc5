/** Tests of {@code vn.thidua.reporting.approval}. */
@NullMarked
package vn.thidua.reporting.approval;

import org.jspecify.annotations.NullMarked;
