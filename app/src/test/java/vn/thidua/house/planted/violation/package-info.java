/** Breaks the rule that every reason has words. */
@NullMarked
package vn.thidua.house.planted.violation;

import org.jspecify.annotations.NullMarked;
