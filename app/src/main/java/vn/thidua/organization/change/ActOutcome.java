package vn.thidua.organization.change;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of an act. */
sealed interface ActOutcome {

    /**
     * The act is on record, perhaps since an earlier try.
     *
     * @param unit code of the unit to go on with: the one that changed, or that took over
     */
    record Recorded(String unit) implements ActOutcome {}

    /** Nothing changed. Holds every reason at once. */
    record Refused(List<Violation> reasons) implements ActOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
