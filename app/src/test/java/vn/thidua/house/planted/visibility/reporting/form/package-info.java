/** Imitates a feature with a type that is public for nobody. */
@NullMarked
package vn.thidua.house.planted.visibility.reporting.form;

import org.jspecify.annotations.NullMarked;
