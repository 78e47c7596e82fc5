/** Breaks only-commands-print. */
@NullMarked
package vn.thidua.house.planted.printing;

import org.jspecify.annotations.NullMarked;
