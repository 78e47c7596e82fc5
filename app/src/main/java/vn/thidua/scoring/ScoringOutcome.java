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
     * @param warnings what is allowed and yet probably a mistake, in the order of the file
     */
    record Taken(int added, int unchanged, List<LineDefect> warnings) implements ScoringOutcome {

        public Taken {
            warnings = List.copyOf(warnings);
        }

        /** A file that nothing is odd about. */
        public Taken(int added, int unchanged) {
            this(added, unchanged, List.of());
        }
    }

    /** Nothing was stored. Holds every defect at once, in the order of the file. */
    record Refused(List<LineDefect> defects) implements ScoringOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
