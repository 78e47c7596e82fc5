package vn.thidua.audit.log;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries are listed. An empty field leaves everything in.
 *
 * @param from first day, as a person writes it: {@code 23/11/2026}, or {@code 2026-11-23}
 * @param to last day, written likewise
 * @param person part of the shown name
 * @param action an action
 * @param subject a kind of thing, or {@code kind:id} for one thing
 * @param unit code or part of the short name of a unit
 */
record LogFilter(String from, String to, String person, String action, String subject, String unit) {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");

    LogFilter {
        from = from.strip();
        to = to.strip();
        person = person.strip();
        subject = subject.strip();
        unit = unit.strip();
    }

    /** Returns the first day; empty if none is given that can be read. */
    Optional<LocalDate> firstDay() {
        return day(from);
    }

    /** Returns the last day; empty if none is given that can be read. */
    Optional<LocalDate> lastDay() {
        return day(to);
    }

    /** Returns the kind of thing that is asked for; empty for every kind. */
    String kind() {
        return subject.contains(":") ? subject.substring(0, subject.indexOf(':')) : subject;
    }

    /** Returns the thing that is asked for; empty for every one of its kind. */
    String thing() {
        return subject.contains(":") ? subject.substring(subject.indexOf(':') + 1) : "";
    }

    /** Returns the fields that say something, by name. */
    Map<String, String> given() {
        Map<String, String> fields = new TreeMap<>(
                Map.of("from", from, "to", to, "person", person, "action", action, "subject", subject, "unit", unit));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Returns {@code address} with this filter behind it; more can be asked behind that. */
    String behind(String address) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(address);
        Map<String, String> fields = given();
        fields.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(fields).toUriString();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(text.contains("/") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
