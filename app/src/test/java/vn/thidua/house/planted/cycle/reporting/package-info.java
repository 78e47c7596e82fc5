/** Imitates a module. */
@NullMarked
package vn.thidua.house.planted.cycle.reporting;

import org.jspecify.annotations.NullMarked;
