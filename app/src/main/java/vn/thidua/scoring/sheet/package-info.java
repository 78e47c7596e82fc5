/**
 * Score sheets of a round as they are kept: the round, the sheet of each unit, and the points of every column.
 *
 * <p>Start reading at {@link vn.thidua.scoring.sheet.Round}, then {@code SheetPoints} (which points count: decided in
 * {@code vn.thidua.core.round}). What may be done with them, by whom, and the screens are not here but in
 * {@code vn.thidua.scoring.round}, so that the boards can ask for effective points without knowing the steps. Tables:
 * {@code scoring.round}, {@code scoring.sheet}, {@code scoring.sheet_checker}, {@code scoring.sheet_points}.
 */
@NullMarked
package vn.thidua.scoring.sheet;

import org.jspecify.annotations.NullMarked;
