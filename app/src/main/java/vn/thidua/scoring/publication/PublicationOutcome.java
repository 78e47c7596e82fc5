package vn.thidua.scoring.publication;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a wish to publish. */
sealed interface PublicationOutcome {

    /** It is published. */
    record Published(Publication publication) implements PublicationOutcome {}

    /** Nothing was published, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements PublicationOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
