package vn.thidua.directive.task;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a report on a task. */
sealed interface ReportOutcome {

    record Recorded() implements ReportOutcome {}

    /** Nothing changed. Holds every reason at once. */
    record Refused(List<Violation> reasons) implements ReportOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing changed: somebody else reported since the page was opened. {@code now} is what they left. */
    record Overtaken(Task now) implements ReportOutcome {}
}
