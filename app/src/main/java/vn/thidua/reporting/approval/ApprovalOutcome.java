package vn.thidua.reporting.approval;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of an attempt to approve figures, or to take an approval back. */
public sealed interface ApprovalOutcome {

    /** It is done. */
    record Done(Approval approval) implements ApprovalOutcome {}

    /** Nothing was done, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements ApprovalOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
