/**
 * The module map: which modules there are, which may use which, and the pictures in {@code docs/modules}.
 *
 * <p>Start reading at {@link vn.thidua.house.module.ModuleMap}, the one place where the order of modules is written down.
 */
@NullMarked
package vn.thidua.house.module;

import org.jspecify.annotations.NullMarked;
