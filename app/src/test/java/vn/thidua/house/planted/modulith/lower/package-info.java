/** A module that is used although nobody declared it. */
@NullMarked
package vn.thidua.house.planted.modulith.lower;

import org.jspecify.annotations.NullMarked;
