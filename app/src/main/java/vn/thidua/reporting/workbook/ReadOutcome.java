package vn.thidua.reporting.workbook;

import java.util.List;

/** What became of an attempt to read a workbook. */
public sealed interface ReadOutcome {

    /** The report was taken. {@code notices} say which cells were understood otherwise than typed, or are empty. */
    record Accepted(UnitReport report, List<Defect> notices) implements ReadOutcome {

        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /** Nothing was taken. Holds every error, and the notices too, in the order of the sheets and rows. */
    record Refused(List<Defect> defects) implements ReadOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
