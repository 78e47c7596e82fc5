package vn.thidua.reporting.narrative;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of a change to a text that is put together. */
sealed interface AssemblyOutcome {

    /** It was made. */
    record Done() implements AssemblyOutcome {}

    /** Nothing was changed. */
    record Refused(List<Violation> reasons) implements AssemblyOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody else was faster; nothing was changed. */
    record Overtaken(AssemblyRepository.Stored stands) implements AssemblyOutcome {}

    /** The report of the unit was changed by somebody else since the person saw it; nothing was changed. */
    record TextOvertaken(StoredText stands) implements AssemblyOutcome {}

    /** Returns a refusal for one reason. */
    static AssemblyOutcome refused(NarrativeViolation why, Object... arguments) {
        return new Refused(List.of(Violation.of(why, arguments)));
    }
}
