package vn.thidua.reporting.narrative;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a text that somebody saved. */
sealed interface TextOutcome {

    /** It stands there. */
    record Saved(StoredText text) implements TextOutcome {}

    /** Nothing was written. */
    record Refused(List<Violation> reasons) implements TextOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody saved another text since; nothing was written. */
    record Overtaken(StoredText stands) implements TextOutcome {}
}
