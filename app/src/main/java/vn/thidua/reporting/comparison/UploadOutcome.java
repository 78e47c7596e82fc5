package vn.thidua.reporting.comparison;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/** What became of an uploaded workbook. */
sealed interface UploadOutcome {

    /** It waits to be looked at. */
    record Kept(UUID id) implements UploadOutcome {}

    /** Nothing was kept, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements UploadOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
