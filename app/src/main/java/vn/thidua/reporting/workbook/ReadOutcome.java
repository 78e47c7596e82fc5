package vn.thidua.reporting.workbook;

import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.Defect;

/** What became of an attempt to read a workbook. */
public sealed interface ReadOutcome {

    /** The report was taken. {@code notices} say which cells were understood otherwise than typed, or are empty. */
    record Accepted(UnitReport report, List<Defect> notices) implements ReadOutcome {

        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Nothing was taken. Holds every error, and the notices too, in the order of the sheets and rows.
     *
     * @param unit code of the unit whose answer it seems to be; empty if that cannot be told
     * @param period code of the period that it seems to answer for; empty if that cannot be told
     */
    record Refused(Optional<String> unit, Optional<String> period, List<Defect> defects) implements ReadOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }

        /** A refusal of a workbook whose sender cannot be told. */
        public Refused(List<Defect> defects) {
            this(Optional.empty(), Optional.empty(), defects);
        }
    }
}
