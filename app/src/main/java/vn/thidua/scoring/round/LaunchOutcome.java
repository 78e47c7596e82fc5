package vn.thidua.scoring.round;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/** What became of a launch. */
sealed interface LaunchOutcome {

    /** The round runs; the same wish again leads to the same round. */
    record Launched(UUID round) implements LaunchOutcome {}

    /** Nothing was launched; all reasons at once. */
    record Refused(List<Violation> reasons) implements LaunchOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
