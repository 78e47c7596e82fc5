package vn.thidua.reporting.report;

import java.util.List;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.shared.Violation;

/** What became of an attempt to send a report. */
public sealed interface SubmitOutcome {

    /** It is on record, and was when this answer was given for the first time. */
    record Received(Submission submission) implements SubmitOutcome {}

    /** It was not sent, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements SubmitOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
