/** Breaks controllers-are-hidden and controllers-hold-no-sql. */
@NullMarked
package vn.thidua.house.planted.layer;

import org.jspecify.annotations.NullMarked;
