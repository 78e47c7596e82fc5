/**
 * The application: one package a module, one sub-package a feature.
 *
 * <p>Start reading at {@code README.md}, section "Module map". A module may use the modules below it and nothing else; the
 * house tests ({@code vn.thidua.house}) hold that line.
 */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
