package vn.thidua.organization.cluster;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a deal or a rotation. */
sealed interface ClusterOutcome {

    record Done() implements ClusterOutcome {}

    /** Nothing changed. Holds every reason at once. */
    record Refused(List<Violation> reasons) implements ClusterOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
