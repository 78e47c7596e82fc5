package vn.thidua.reporting.report;

import java.util.List;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.shared.Violation;

/** What became of an attempt to correct figures that were accepted. */
public sealed interface CorrectOutcome {

    /**
     * They are corrected.
     *
     * @param before what counted until then
     * @param after what counts since
     */
    record Corrected(Report report, Submission before, Submission after) implements CorrectOutcome {}

    /** Nothing was changed, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements CorrectOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody else was faster; {@code last} is what they did. */
    record Overtaken(Step last) implements CorrectOutcome {}
}
