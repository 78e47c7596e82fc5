/**
 * The ranking of a cluster on the wall of a conference room: big, without menu, up to date by itself, and on request one place
 * after the other from the last to the first.
 *
 * <p>Start reading at {@code Wall} (what hangs there), then {@code ProjectorQueries} (published, or as it stands now) and
 * {@code ProjectorWriter} (which of it is in the page). A place that was not named yet is not in the page at all: the server leaves
 * it out. A cluster is offered only to those who may see all of its units.
 *
 * <p>Screen: {@code /scoring/projector}, from the score board and from published rankings. Not in: who steps when, which is up to
 * the person at the keyboard.
 */
@NullMarked
package vn.thidua.scoring.projector;

import org.jspecify.annotations.NullMarked;
