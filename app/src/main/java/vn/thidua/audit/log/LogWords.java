package vn.thidua.audit.log;

import static vn.thidua.web.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.thidua.core.audit.Author;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Says in words what entries hold as codes. A code that has no words is shown as it is. */
final class LogWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(Formats.ZONE);

    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private LogWords() {}

    static String action(String code) {
        return Texts.find("audit.action." + code).orElse(code);
    }

    static String subject(String code) {
        return Texts.find("audit.subject." + code).orElse(code);
    }

    static String fact(String code) {
        return Texts.find("audit.fact." + code).orElse(code);
    }

    /** Returns what the thing is called; the log's own things have words, all others a stable code. */
    static String thing(String kind, String id) {
        return Texts.find("audit.thing." + kind + "." + id).orElse(id);
    }

    private static String value(String fact, String value) {
        return switch (fact) {
            case "action" -> action(value);
            case "role" -> role(value);
            case "subject" -> subject(value);
            default -> day(value).map(Formats::date).orElse(value);
        };
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return DAY.matcher(value).matches() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String role(String code) {
        return Texts.find("identity.role." + code).orElse(code);
    }

    static String who(Author who) {
        return switch (who) {
            case Author.Person person -> person.name();
            case Author.Installation(String errand) -> text("audit.log.installation", errand);
            case Author.Nobody _ -> text("audit.log.nobody");
        };
    }

    /** Returns in which capacity; empty for those who have none. */
    static String capacity(Author who) {
        return who instanceof Author.Person person ? role(person.role()) : "";
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Returns what changed, fact by fact; what did not change between before and after is left out. */
    static List<LogPage.Change> changes(LogEntry entry) {
        TreeSet<String> names = new TreeSet<>(entry.before().keySet());
        names.addAll(entry.after().keySet());
        return names.stream()
                .map(name -> new LogPage.Change(
                        fact(name),
                        value(name, entry.before().getOrDefault(name, "")),
                        value(name, entry.after().getOrDefault(name, ""))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
