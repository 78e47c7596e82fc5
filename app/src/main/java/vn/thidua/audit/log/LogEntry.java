package vn.thidua.audit.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.core.audit.Author;

/**
 * An entry as it is shown.
 *
 * @param unit short name of the unit; empty if the entry belongs to none
 * @param before the facts as they were; empty if the reader may not see values
 * @param after the facts as they are
 * @param reason why, in the words of the person
 * @param address network that the request came from
 * @param session mark of the session
 * @param masked whether there are values that the reader may not see
 */
record LogEntry(
        long number,
        Instant at,
        Author who,
        String action,
        String subject,
        String subjectId,
        Optional<UUID> unitId,
        String unit,
        Map<String, String> before,
        Map<String, String> after,
        String reason,
        String address,
        String session,
        boolean masked) {

    LogEntry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Returns the entry as {@code reader} may see it. */
    LogEntry asSeenBy(LogReader reader) {
        boolean empty = before.isEmpty() && after.isEmpty() && reason.isEmpty();
        return empty || reader.seesValues(action, unitId)
                ? this
                : new LogEntry(
                        number, at, who, action, subject, subjectId, unitId, unit, Map.of(), Map.of(), "", address,
                        session, true);
    }
}
