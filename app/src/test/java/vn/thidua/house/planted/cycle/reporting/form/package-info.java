/** One half of the circle. */
@NullMarked
package vn.thidua.house.planted.cycle.reporting.form;

import org.jspecify.annotations.NullMarked;
