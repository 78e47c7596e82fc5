package vn.thidua.scoring.round;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a step. */
sealed interface StepOutcome {

    /** It was taken, or had been by the same person. */
    record Taken() implements StepOutcome {}

    /** Nothing happened; all reasons at once. */
    record Refused(List<Violation> reasons) implements StepOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing happened: somebody wrote on the sheet since it was shown. */
    record Overtaken(LastChange last) implements StepOutcome {}
}
