/** Imitates a module. */
@NullMarked
package vn.thidua.house.planted.visibility.reporting;

import org.jspecify.annotations.NullMarked;
