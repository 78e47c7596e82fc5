package vn.thidua.reporting.pivot;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/** What became of an attempt to keep, change or throw away a view. */
sealed interface ViewOutcome {

    /** It is done; of a view that is gone, {@code id} was its own. */
    record Done(UUID id) implements ViewOutcome {}

    /** Nothing changed, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements ViewOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing changed, because somebody else was faster. */
    record Overtaken(Violation by) implements ViewOutcome {}
}
