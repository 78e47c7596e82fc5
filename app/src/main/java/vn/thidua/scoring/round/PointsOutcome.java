package vn.thidua.scoring.round;

import java.util.List;
import vn.thidua.core.round.SheetState;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.shared.Violation;

/** What became of points that somebody wrote. */
sealed interface PointsOutcome {

    /**
     * They stand, or stood already.
     *
     * @param state of the sheet since
     * @param isSetBack whether they were late, so that steps have to be taken again
     * @param version of the sheet since
     */
    record Saved(PointsRow row, SheetState state, boolean isSetBack, long version) implements PointsOutcome {}

    /** Nothing was written; all reasons at once. */
    record Refused(List<Violation> reasons) implements PointsOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing was written: somebody was faster with these points. */
    record Overtaken(PointsRow theirs) implements PointsOutcome {}
}
