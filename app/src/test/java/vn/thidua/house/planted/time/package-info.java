/** Breaks time-comes-from-the-clock and no-old-dates. */
@NullMarked
package vn.thidua.house.planted.time;

import org.jspecify.annotations.NullMarked;
