/** Breaks templates-stay-in-their-module. */
@NullMarked
package vn.thidua.house.planted.wall;

import org.jspecify.annotations.NullMarked;
