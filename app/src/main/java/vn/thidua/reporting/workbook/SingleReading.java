package vn.thidua.reporting.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.Defect;

/**
 * What one workbook says, held ready to be compared figure by figure.
 *
 * @param outcome what became of it as a whole
 * @param figures all of them if it was accepted; if it was refused for single cells only, those of the other rows
 * @param made as of when the figures in it stood on the server as it went out; empty if it does not say,
 *     or nobody can tell whether that is true
 */
public record SingleReading(ReadOutcome outcome, List<ReportedFigure> figures, Optional<Instant> made) {

    public SingleReading {
        figures = List.copyOf(figures);
    }

    static SingleReading refused(List<Defect> defects) {
        return new SingleReading(new ReadOutcome.Refused(defects), List.of(), Optional.empty());
    }

    /** Returns everything wrong or noteworthy in it. */
    public List<Defect> defects() {
        return switch (outcome) {
            case ReadOutcome.Accepted(UnitReport report, List<Defect> notices) -> notices;
            case ReadOutcome.Refused(var unit, var period, List<Defect> defects) -> defects;
        };
    }
}
