/** Breaks core-stands-alone and core-touches-nothing. */
@NullMarked
package vn.thidua.house.planted.core;

import org.jspecify.annotations.NullMarked;
