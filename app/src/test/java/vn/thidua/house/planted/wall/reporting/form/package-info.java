/** Imitates a feature that others must not see. */
@NullMarked
package vn.thidua.house.planted.wall.reporting.form;

import org.jspecify.annotations.NullMarked;
