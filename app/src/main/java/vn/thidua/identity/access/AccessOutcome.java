package vn.thidua.identity.access;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/** What became of a change of accounts and their powers. */
sealed interface AccessOutcome {

    /** It is done. {@code id} is what was made or changed. */
    record Done(UUID id) implements AccessOutcome {}

    /** Nothing changed. Holds every reason at once. */
    record Refused(List<Violation> reasons) implements AccessOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
