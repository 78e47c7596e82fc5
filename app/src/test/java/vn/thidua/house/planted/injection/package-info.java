/** Breaks no-field-injection. */
@NullMarked
package vn.thidua.house.planted.injection;

import org.jspecify.annotations.NullMarked;
