/** Imitates a feature that uses another one. */
@NullMarked
package vn.thidua.house.planted.visibility.reporting.period;

import org.jspecify.annotations.NullMarked;
