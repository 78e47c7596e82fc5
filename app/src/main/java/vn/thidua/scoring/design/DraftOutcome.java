package vn.thidua.scoring.design;

import java.util.List;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** What became of an attempt to make, change or publish a draft. */
public sealed interface DraftOutcome {

    /**
     * It was done.
     *
     * @param code of the table
     * @param version that the draft becomes, or became
     */
    record Done(String code, int version) implements DraftOutcome {}

    /** Nothing was done. Holds every reason. */
    record Refused(List<LineDefect> reasons) implements DraftOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing was done, because somebody else changed the draft in the meantime. */
    record Overtaken(Violation reason) implements DraftOutcome {}

    static DraftOutcome refused(List<Violation> reasons) {
        return new Refused(
                reasons.stream().map(reason -> new LineDefect("", 0, reason)).toList());
    }

    static DraftOutcome refused(DesignViolation code, Object... arguments) {
        return refused(List.of(Violation.of(code, arguments)));
    }
}
