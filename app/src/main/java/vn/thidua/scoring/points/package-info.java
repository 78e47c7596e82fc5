/**
 * Points that people give, and criteria that they take off a unit.
 *
 * <p>Start reading at {@code EntryService}. Nothing is overwritten: a correction is a new version, and the latest counts.
 * Points computed from figures are not here but in {@code vn.thidua.scoring.board}. Table: {@code scoring.entry}. Format:
 * {@code docs/formats/score-table.md}.
 */
@NullMarked
package vn.thidua.scoring.points;

import org.jspecify.annotations.NullMarked;
