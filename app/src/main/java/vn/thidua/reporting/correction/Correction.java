package vn.thidua.reporting.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change of figures that were accepted.
 *
 * @param before submission that counted until then
 * @param beforeVersion number of that version; the next one counts since
 * @param after submission that counts since
 * @param by who, as shown to people
 * @param capacity in which capacity; empty if nothing more is known than the role
 * @param changes the figures that were changed, in the order of the form
 * @param consequences how many things changed further down, whoever may see them
 */
record Correction(
        UUID id,
        UUID report,
        String period,
        UUID unit,
        UUID before,
        int beforeVersion,
        UUID after,
        String reason,
        Instant at,
        String by,
        UUID account,
        String capacity,
        List<FigureChange> changes,
        int consequences) {

    Correction {
        changes = List.copyOf(changes);
    }

    /** Returns this with as many consequences. */
    Correction with(int found) {
        return new Correction(
                id,
                report,
                period,
                unit,
                before,
                beforeVersion,
                after,
                reason,
                at,
                by,
                account,
                capacity,
                changes,
                found);
    }
}
