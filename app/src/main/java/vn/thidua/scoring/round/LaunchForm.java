package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/** What the form that launches a round sends, not read yet. */
record LaunchForm(Map<String, String> typed) {

    private static final List<String> DAYS = List.of("selfDue", "checkDue", "complaintUntil");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int MOST_DIGITS = 9;

    LaunchForm {
        typed = Map.copyOf(typed);
    }

    /** Returns what cannot be read, all at once. */
    List<Violation> defects() {
        List<Violation> defects = new ArrayList<>();
        for (String day : DAYS) {
            if (day(day).isEmpty()) {
                defects.add(Violation.of(RoundViolation.DAY_UNREADABLE, Texts.text("scoring.round.launch." + day)));
            }
        }
        if (number("teamSize").isEmpty() || number("seed").isEmpty()) {
            defects.add(Violation.of(RoundViolation.TEAM_SIZE, ""));
        }
        return defects;
    }

    /** Returns the wish of a form without defects. */
    LaunchWish wish() {
        return new LaunchWish(
                value("period"),
                cluster(),
                number("teamSize").orElseThrow().intValue(),
                number("seed").orElseThrow(),
                day("selfDue").orElseThrow(),
                day("checkDue").orElseThrow(),
                day("complaintUntil").orElseThrow());
    }

    /** A cluster that is no id is one that there is not. */
    private UUID cluster() {
        try {
            return UUID.fromString(value("cluster"));
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    private Optional<Long> number(String name) {
        String text = value(name);
        return text.matches("[0-9]{1," + MOST_DIGITS + "}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(value(name), DAY));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
