package vn.thidua.reporting.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * What a workbook says, read anew each time that it is asked for.
 *
 * @param figures what can be told for sure
 * @param made as of when its figures stood on the server as it went out; empty if it does not say
 * @param targets whether it has targets at all
 */
record Reading(List<ReportedFigure> figures, Optional<Instant> made, boolean targets, List<Defect> defects) {

    Reading {
        figures = List.copyOf(figures);
        defects = List.copyOf(defects);
    }

    static Reading refused(Defect defect) {
        return new Reading(List.of(), Optional.empty(), true, List.of(defect));
    }
}
