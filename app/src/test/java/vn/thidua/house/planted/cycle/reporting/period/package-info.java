/** The other half of the circle. */
@NullMarked
package vn.thidua.house.planted.cycle.reporting.period;

import org.jspecify.annotations.NullMarked;
