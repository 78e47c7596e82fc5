package vn.thidua.shared;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A change, or a read of restricted data, that the audit log keeps. A use case publishes it inside its transaction; who
 * acted, in which capacity, when and from where is added by the log.
 *
 * @param action what was done, as {@code <module>.<feature>.<verb>}; its words are the message {@code audit.action.<action>}
 * @param subject kind of the thing, for example {@code unit}
 * @param subjectId its stable name or number, never a person's name
 * @param unit the unit that the thing belongs to, if it belongs to one
 * @param before the facts that changed, as they were; empty for something new or for a read
 * @param after the same facts as they are now; empty for something that is gone
 * @param reason why, in the words of the person; empty if nobody has to say
 */
public record AuditableEvent(
        String action,
        String subject,
        String subjectId,
        Optional<UUID> unit,
        Map<String, String> before,
        Map<String, String> after,
        String reason) {

    public AuditableEvent {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
    }
}
