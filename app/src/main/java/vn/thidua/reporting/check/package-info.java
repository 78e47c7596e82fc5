/**
 * Checks: whether the figures of one report can be true together.
 *
 * <p>Start reading at {@code FigureRules}. Whether a single figure may stand where it was typed is decided where it is read
 * ({@code vn.thidua.reporting.workbook}).
 */
@NullMarked
package vn.thidua.reporting.check;

import org.jspecify.annotations.NullMarked;
