/** Breaks aggregates-are-plain. */
@NullMarked
package vn.thidua.house.planted.aggregate;

import org.jspecify.annotations.NullMarked;
