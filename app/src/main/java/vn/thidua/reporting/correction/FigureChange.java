package vn.thidua.reporting.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * A figure of a report that was corrected.
 *
 * @param indicator its code
 * @param before empty is "not reported"
 */
record FigureChange(String indicator, Optional<BigDecimal> before, Optional<BigDecimal> after) {

    /** Returns what {@code after} says otherwise than {@code before}, in the order of the form, which both have. */
    static List<FigureChange> between(Submission before, Submission after) {
        List<FigureChange> changes = new ArrayList<>();
        for (int place = 0; place < after.figures().size(); place++) {
            ReportedFigure was = before.figures().get(place);
            ReportedFigure is = after.figures().get(place);
            if (!was.figure().equals(is.figure())) {
                changes.add(new FigureChange(is.indicator(), was.figure(), is.figure()));
            }
        }
        return changes;
    }
}
