/**
 * Rules on compiled classes: what the calculation core may use, what Spring may be used for, who sees what.
 *
 * <p>Start reading at {@link vn.thidua.house.type.TypeRulesTests}. Each rule has a class in
 * {@code vn.thidua.house.planted} that it must find. What only the source shows is judged in {@code text}.
 */
@NullMarked
package vn.thidua.house.type;

import org.jspecify.annotations.NullMarked;
