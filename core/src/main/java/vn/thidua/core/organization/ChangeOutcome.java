package vn.thidua.core.organization;

import java.util.List;

/** What became of a change that was applied to a history. */
public sealed interface ChangeOutcome {

    /** The history with the change in it; every day before the change is as it was. */
    record Changed(History history) implements ChangeOutcome {}

    /** Nothing changed. Holds every reason at once. */
    record Refused(List<ChangeDefect> defects) implements ChangeOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
