package vn.thidua.organization.intake;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/** What became of files that somebody sent. */
sealed interface ReceiveOutcome {

    /** They are kept as the import {@code id} and are being read. */
    record Received(UUID id) implements ReceiveOutcome {}

    /** Nothing is kept. Holds every reason at once. */
    record Refused(List<Violation> reasons) implements ReceiveOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
