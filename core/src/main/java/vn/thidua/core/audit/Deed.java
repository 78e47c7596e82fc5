package vn.thidua.core.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry says: who did what to what, when, from where, and why.
 *
 * @param at when, to the microsecond
 * @param action what was done, as {@code <module>.<feature>.<verb>}
 * @param subject kind of the thing
 * @param subjectId its stable name or number
 * @param unit the unit that the thing belongs to, if it belongs to one
 * @param before the facts that changed, as they were
 * @param after the same facts as they are now
 * @param reason why, in the words of the person; empty if nobody had to say
 */
public record Deed(
        Author who,
        Instant at,
        String action,
        String subject,
        String subjectId,
        Optional<UUID> unit,
        Map<String, String> before,
        Map<String, String> after,
        String reason,
        Origin from) {

    /** Of fixed length, so that the order of the texts is the order of time. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public Deed {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Returns {@code moment} as contents write it, for example {@code 2026-11-23T02:00:00.000000Z}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Returns the content of the entry: canonical JSON, which leaves out what is not known. */
    public String content() {
        Map<String, Object> members = new HashMap<>();
        members.put("who", who.members());
        members.put("at", moment(at));
        members.put("action", action);
        members.put("subject", Map.of("id", subjectId, "kind", subject));
        unit.ifPresent(id -> members.put("unit", id.toString()));
        put(members, "before", before);
        put(members, "after", after);
        if (!reason.isEmpty()) {
            members.put("reason", reason);
        }
        if (!from.equals(Origin.INSIDE)) {
            members.put("from", from.members());
        }
        return CanonicalJson.object(members);
    }

    private static void put(Map<String, Object> members, String name, Map<String, String> facts) {
        if (!facts.isEmpty()) {
            members.put(name, facts);
        }
    }
}
