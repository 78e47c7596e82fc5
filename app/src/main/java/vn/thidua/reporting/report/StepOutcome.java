package vn.thidua.reporting.report;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of an attempt to take a step. */
public sealed interface StepOutcome {

    /** It was taken; {@code report} stands there since. */
    record Taken(Report report) implements StepOutcome {}

    /** It was not, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements StepOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused of(ReportViolation reason, Object... arguments) {
            return new Refused(List.of(Violation.of(reason, arguments)));
        }
    }

    /** Somebody else was faster; {@code last} is what they did. */
    record Overtaken(Step last) implements StepOutcome {}
}
