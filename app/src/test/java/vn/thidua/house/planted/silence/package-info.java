/** Breaks changes-are-published. */
@NullMarked
package vn.thidua.house.planted.silence;

import org.jspecify.annotations.NullMarked;
