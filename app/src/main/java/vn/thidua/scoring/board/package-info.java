/**
 * Score boards: how the units of a cluster stand, and why.
 *
 * <p>Start reading at {@link vn.thidua.scoring.board.BoardQueries} (figures and entries become scores and places), then
 * {@code BoardController}. Nothing computed is stored: a board always shows the latest figures. A unit's points may depend on
 * its peers, so that all units of a cluster are scored whoever asks; only the units in the reader's scope are shown.
 *
 * <p>Screens: Review › Scoring ({@code /scoring}, {@code /scoring/boards/why}). What the rules mean is in
 * {@code vn.thidua.core.scoring}.
 */
@NullMarked
package vn.thidua.scoring.board;

import org.jspecify.annotations.NullMarked;
