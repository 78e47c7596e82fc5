package vn.thidua.organization.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.shared.Violation;

/**
 * An act as a form sends it: words, not yet an act.
 *
 * @param values by the name of the field; what was not sent is empty
 */
record ActForm(ActKind kind, Map<String, String> values) {

    /** In the field {@code successor}: the units become a new one. */
    static final String NEW = "new";

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");

    ActForm {
        values = Map.copyOf(values);
    }

    /**
     * What the form says.
     *
     * @param act empty if it cannot be read
     * @param defects why not
     */
    record Reading(Optional<Act> act, List<Violation> defects) {

        Reading {
            defects = List.copyOf(defects);
        }
    }

    /** Returns what was sent in {@code field}, without blanks around it. */
    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Returns the number that the form was given when it was made, so that sending it twice counts once. */
    UUID id() {
        try {
            return UUID.fromString(value("id"));
        } catch (IllegalArgumentException unreadable) {
            return UUID.randomUUID();
        }
    }

    /** Returns the version of the unit that the person saw, by the unit's code. */
    Map<String, Long> seen() {
        String version = value("version");
        return version.matches("\\d{1,18}") && !value("unit").isEmpty()
                ? Map.of(value("unit"), Long.parseLong(version))
                : Map.of();
    }

    Reading read() {
        List<Violation> defects = new ArrayList<>();
        Optional<LocalDate> day = day(defects);
        List<NewUnit> parts = kind == ActKind.SPLIT ? parts(defects) : List.of();
        return defects.isEmpty() && day.isPresent()
                ? new Reading(Optional.of(act(day.get(), parts)), List.of())
                : new Reading(Optional.empty(), defects);
    }

    private Act act(LocalDate on, List<NewUnit> parts) {
        String basis = value("basis");
        String unit = value("unit");
        return switch (kind) {
            case OPEN -> new Act.Open(on, basis, newUnit());
            case RENAME -> new Act.Rename(on, basis, unit, value("name"), value("shortName"), optional("area"));
            case MOVE -> new Act.Move(on, basis, unit, optional("parent"));
            case MERGE ->
                new Act.Merge(
                        on,
                        basis,
                        Stream.concat(Stream.of(unit), Stream.of(value("units").split("[\\s,;]+")))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        value("successor").equals(NEW)
                                ? new Act.Into.Founded(newUnit())
                                : new Act.Into.Standing(value("successor")));
            case SPLIT -> new Act.Split(on, basis, unit, parts, value("goesOn").equals("true"), value("heir"));
            case CLOSE -> new Act.Close(on, basis, unit);
        };
    }

    private NewUnit newUnit() {
        return new NewUnit(value("code"), value("name"), value("shortName"), optional("parent"), optional("area"), "");
    }

    private List<NewUnit> parts(List<Violation> defects) {
        List<NewUnit> parts = new ArrayList<>();
        value("parts").lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] words = line.split(";", -1);
            if (words.length == 3) {
                parts.add(new NewUnit(
                        words[0].strip(), words[1].strip(), words[2].strip(), Optional.empty(), Optional.empty(), ""));
            } else {
                defects.add(Violation.of(ActViolation.PART_UNREADABLE, line.strip()));
            }
        });
        return parts;
    }

    private Optional<LocalDate> day(List<Violation> defects) {
        String text = value("on");
        if (text.isEmpty()) {
            defects.add(Violation.of(ActViolation.DAY_MISSING));
            return Optional.empty();
        }
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            defects.add(Violation.of(ActViolation.DAY_UNREADABLE, text));
            return Optional.empty();
        }
    }

    private Optional<String> optional(String field) {
        return Optional.of(value(field)).filter(text -> !text.isEmpty());
    }
}
