/** Breaks public-only-if-needed. */
@NullMarked
package vn.thidua.house.planted.visibility;

import org.jspecify.annotations.NullMarked;
