package vn.thidua.organization;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** What became of a list of units. */
public sealed interface UnitListOutcome {

    /** Every unit of the list is registered. */
    record Registered(int units) implements UnitListOutcome {}

    /** Nothing was registered. Holds every defect, in the order of the lines. */
    record Refused(List<LineDefect> defects) implements UnitListOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
