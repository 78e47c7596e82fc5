package vn.thidua.scoring.outside;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a wish to record or withdraw something. */
sealed interface OutsideOutcome {

    /** It is done, or it was done before. */
    record Done() implements OutsideOutcome {}

    /** Nothing was recorded, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements OutsideOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing was recorded: somebody else was faster. */
    record Overtaken(Violation by) implements OutsideOutcome {}
}
