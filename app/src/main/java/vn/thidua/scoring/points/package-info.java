/**
 * Points that people give, criteria that they take off a unit, and what others say of it: scores of other bodies, tasks, offences.
 *
 * <p>Start reading at {@code EntryService}. Nothing is overwritten: a correction is a new version, and the latest counts.
 * Points computed from figures are not here but in {@code vn.thidua.scoring.board}; the screen for what others say is
 * {@code vn.thidua.scoring.outside}. Tables: {@code scoring.entry}, {@code scoring.outside_fact}. Format:
 * {@code docs/formats/score-table.md}.
 */
@NullMarked
package vn.thidua.scoring.points;

import org.jspecify.annotations.NullMarked;
