package vn.thidua.scoring;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** What became of a file that was handed in. */
public sealed interface ScoringOutcome {

    /**
     * The file was taken up.
     *
     * @param added how many things are new: tables, or entries of points
     * @param unchanged how many were on record already
     */
    record Taken(int added, int unchanged) implements ScoringOutcome {}

    /** Nothing was stored. Holds every defect at once, in the order of the file. */
    record Refused(List<LineDefect> defects) implements ScoringOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
