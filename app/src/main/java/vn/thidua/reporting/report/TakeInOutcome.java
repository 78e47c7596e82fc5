package vn.thidua.reporting.report;

import java.util.List;
import vn.thidua.reporting.submission.RecordOutcome;
import vn.thidua.shared.Violation;

/** What became of a report that was read from a workbook. */
public sealed interface TakeInOutcome {

    /** It is on record, or was already. */
    record Recorded(RecordOutcome outcome) implements TakeInOutcome {}

    /** Nothing of it was taken, for all of {@code reasons}. */
    record Refused(List<Obstacle> reasons) implements TakeInOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A reason that stands at a figure.
     *
     * @param sheet where the figure stands in the workbook; empty if the whole report is meant
     * @param cell where on the sheet; empty if the whole report is meant
     */
    record Obstacle(String sheet, String cell, Violation why) {}
}
