/**
 * Entry: the screens on which units fill in their reports and receivers look through them.
 *
 * <p>Start reading at {@code EntryController} and {@code CellController}. What may be written and which step may be taken is
 * decided in {@code vn.thidua.reporting.report}; who approves in {@code vn.thidua.reporting.approval}.
 *
 * <p>Screens: the reports of a period ({@code /reporting/entry}), one report
 * ({@code /reporting/entry/{period}/{unit}}), one cell of it ({@code …/cell}). The script is {@code thidua/entry.js}.
 */
@NullMarked
package vn.thidua.reporting.entry;

import org.jspecify.annotations.NullMarked;
