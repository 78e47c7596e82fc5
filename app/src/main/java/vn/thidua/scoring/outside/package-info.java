/**
 * What others than the people of a round say of a unit: points that one authority alone gives, scores of other bodies, how far tasks
 * are done, and offences, of which some bar the unit from a place.
 *
 * <p>Start reading at {@code Asked} (what a score table wants to hear from others), then {@code OutsideService}. Nothing is
 * overwritten: a correction and a withdrawal are new versions, each with what it rests on. The rows are kept by
 * {@code vn.thidua.scoring.points}; what they do to points and places is up to the rules of the table, see
 * {@code vn.thidua.scoring.board}.
 *
 * <p>Screen: {@code /scoring/outside}. Not in: points that the people of a round give.
 */
@NullMarked
package vn.thidua.scoring.outside;

import org.jspecify.annotations.NullMarked;
