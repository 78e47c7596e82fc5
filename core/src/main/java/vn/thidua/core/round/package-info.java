/**
 * The scoring round of one cluster: which steps a unit's sheet may take, which column of points counts at which step, who
 * checks whom, and who moved when somebody's points changed.
 *
 * <p>Start reading at {@link vn.thidua.core.round.SheetRules} (steps and edits), then {@link vn.thidua.core.round.LeafColumns}
 * (which points count) and {@link vn.thidua.core.round.CheckTeams}. What the points come to is not here but in
 * {@code vn.thidua.core.scoring}.
 */
@NullMarked
package vn.thidua.core.round;

import org.jspecify.annotations.NullMarked;
