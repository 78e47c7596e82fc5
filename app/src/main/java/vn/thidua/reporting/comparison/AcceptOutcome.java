package vn.thidua.reporting.comparison;

import java.util.List;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Violation;

/** What became of an attempt to take figures of a workbook. */
sealed interface AcceptOutcome {

    /** All that were chosen stand in the report, now or since an earlier time. */
    record Taken(ReportAddress report) implements AcceptOutcome {}

    /**
     * None was taken, for all of {@code reasons}.
     *
     * @param overtaken whether somebody else wrote one of them since the page was shown
     */
    record Refused(List<Violation> reasons, boolean overtaken) implements AcceptOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
