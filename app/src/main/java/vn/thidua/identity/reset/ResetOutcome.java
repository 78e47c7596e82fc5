package vn.thidua.identity.reset;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of an attempt to set a password by a link. */
sealed interface ResetOutcome {

    /** The password is set and the link is used up. */
    record Set() implements ResetOutcome {}

    /** The password is refused; the link still works. */
    record Refused(List<Violation> reasons) implements ResetOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** The link does not work: used, too old, replaced by another, or never made. */
    record Gone() implements ResetOutcome {}
}
