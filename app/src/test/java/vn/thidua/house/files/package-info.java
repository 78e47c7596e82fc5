/**
 * Rules on files as such: their length, name, licence and letters. What they say is judged in {@code text}.
 */
@NullMarked
package vn.thidua.house.files;

import org.jspecify.annotations.NullMarked;
