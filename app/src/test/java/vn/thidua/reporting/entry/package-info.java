/** Tests of {@code vn.thidua.reporting.entry}. */
@NullMarked
package vn.thidua.reporting.entry;

import org.jspecify.annotations.NullMarked;
