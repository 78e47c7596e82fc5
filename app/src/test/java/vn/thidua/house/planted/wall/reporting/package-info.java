/** Imitates a module. */
@NullMarked
package vn.thidua.house.planted.wall.reporting;

import org.jspecify.annotations.NullMarked;
