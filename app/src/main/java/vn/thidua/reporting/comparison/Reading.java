package vn.thidua.reporting.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.workbook.ForeignMapping;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.SingleReading;

/**
 * What a workbook says, read anew each time that it is asked for.
 *
 * @param figures what can be told for sure
 * @param made as of when its figures stood on the server as it went out; empty if it does not say
 * @param targets whether it has targets at all
 * @param mapping by what it was read, if it was not made here
 * @param proposals where its figures may stand, if it was not made here and nobody said so yet
 */
record Reading(
        List<ReportedFigure> figures,
        Optional<Instant> made,
        boolean targets,
        List<Defect> defects,
        Optional<StoredMapping> mapping,
        List<ForeignMapping.Proposal> proposals) {

    Reading {
        figures = List.copyOf(figures);
        defects = List.copyOf(defects);
        proposals = List.copyOf(proposals);
    }

    /** What is read of a workbook that was made here. */
    static Reading of(SingleReading found) {
        return new Reading(found.figures(), found.made(), true, found.defects(), Optional.empty(), List.of());
    }

    /** What is read of a workbook that was not made here, as somebody said before. */
    static Reading by(StoredMapping mapping, SingleReading found) {
        return new Reading(found.figures(), Optional.empty(), false, found.defects(), Optional.of(mapping), List.of());
    }

    /** Nothing yet: somebody has to say where the figures stand. */
    static Reading asking(List<ForeignMapping.Proposal> proposals) {
        return new Reading(List.of(), Optional.empty(), false, List.of(), Optional.empty(), proposals);
    }

    static Reading refused(Defect defect) {
        return new Reading(List.of(), Optional.empty(), true, List.of(defect), Optional.empty(), List.of());
    }
}
