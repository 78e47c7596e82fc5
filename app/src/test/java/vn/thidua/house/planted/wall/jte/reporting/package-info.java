/** Imitates the templates of a module. */
@NullMarked
package vn.thidua.house.planted.wall.jte.reporting;

import org.jspecify.annotations.NullMarked;
