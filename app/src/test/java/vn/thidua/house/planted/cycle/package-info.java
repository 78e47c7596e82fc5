/** Breaks no-cycle-of-features: {@code form} needs {@code period} needs {@code form}. */
@NullMarked
package vn.thidua.house.planted.cycle;

import org.jspecify.annotations.NullMarked;
