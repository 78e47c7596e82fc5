package vn.thidua.recognition.intake;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/** What became of a file that somebody sent. */
sealed interface ReceiveOutcome {

    /** It is kept as the intake {@code id} and is being read. */
    record Received(UUID id) implements ReceiveOutcome {}

    /** Nothing is kept. Holds every reason. */
    record Refused(List<Violation> reasons) implements ReceiveOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
