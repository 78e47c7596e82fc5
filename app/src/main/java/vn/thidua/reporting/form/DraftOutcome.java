package vn.thidua.reporting.form;

import java.util.List;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** What became of an attempt to change or publish a draft. */
sealed interface DraftOutcome {

    /**
     * It was done.
     *
     * @param version of the form that is in the draft, or was published
     */
    record Done(int version) implements DraftOutcome {}

    /** Nothing was done. Holds every reason. */
    record Refused(List<LineDefect> defects) implements DraftOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }

    static DraftOutcome refused(FormViolation code, Object... arguments) {
        return new Refused(List.of(reason(code, arguments)));
    }

    static LineDefect reason(FormViolation code, Object... arguments) {
        return new LineDefect("", 0, Violation.of(code, arguments));
    }
}
