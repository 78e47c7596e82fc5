/** Imitates the templates of a module. */
@NullMarked
package vn.thidua.house.planted.wall.jte.conference;

import org.jspecify.annotations.NullMarked;
