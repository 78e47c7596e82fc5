/** Imitates translated templates. */
@NullMarked
package vn.thidua.house.planted.wall.jte;

import org.jspecify.annotations.NullMarked;
