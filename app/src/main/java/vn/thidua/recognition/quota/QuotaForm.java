package vn.thidua.recognition.quota;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.thidua.recognition.register.FactCheck;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.shared.Violation;

/**
 * What was typed, and what can be read of it.
 *
 * @param asked what is asked; with nothing supposed if anything cannot be read
 * @param typed the fields that are not blank, as they were typed
 * @param reasons everything that cannot be read
 */
record QuotaForm(QuotaAsked asked, Map<String, String> typed, List<Violation> reasons) {

    /** What the field with the base of a line starts with; its code follows. */
    static final String BASE = "base-";

    /** No set that a quota is of has more members. */
    static final int MOST = 999_999;

    private static final String NUMBER = "\\d{1,6}";

    /** The roundings that can be supposed. */
    static final List<RoundingMode> ROUNDINGS = List.of(RoundingMode.FLOOR, RoundingMode.HALF_UP, RoundingMode.CEILING);

    QuotaForm {
        typed = Map.copyOf(typed);
        reasons = List.copyOf(reasons);
    }

    static QuotaForm of(Map<String, String> sent, LocalDate day) {
        Map<String, String> typed = new TreeMap<>();
        sent.forEach((name, text) -> {
            if (!text.isBlank()) {
                typed.put(name, text.strip());
            }
        });
        List<Violation> reasons = new ArrayList<>();
        int year = year(typed.getOrDefault("year", ""), day, reasons);
        Optional<RoundingMode> rounding = rounding(typed.getOrDefault("rounding", ""), reasons);
        Optional<Integer> whole = number(
                typed.getOrDefault("whole", ""),
                reasons,
                text -> Violation.of(QuotaViolation.WHOLE_UNREADABLE, text, MOST));
        Map<String, Integer> bases = new TreeMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(BASE)) {
                String code = name.substring(BASE.length());
                number(text, reasons, wrong -> Violation.of(QuotaViolation.BASE_UNREADABLE, code, wrong, MOST))
                        .ifPresent(number -> bases.put(code, number));
            }
        });
        QuotaAsked asked = new QuotaAsked(
                typed.getOrDefault("unit", ""), typed.getOrDefault("quota", ""), day, year, rounding, whole, bases);
        return new QuotaForm(reasons.isEmpty() ? asked : asked.plain(), typed, reasons);
    }

    /** Returns this form refused for {@code further} reasons too, and so with nothing supposed. */
    QuotaForm refused(List<Violation> further) {
        List<Violation> all = new ArrayList<>(reasons);
        all.addAll(further);
        return all.isEmpty() ? this : new QuotaForm(asked.plain(), typed, all);
    }

    private static int year(String typed, LocalDate day, List<Violation> reasons) {
        if (typed.isEmpty()) {
            return day.getYear();
        }
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < FactCheck.FIRST_YEAR || year > day.getYear()) {
            reasons.add(Violation.of(
                    QuotaViolation.YEAR_UNREADABLE,
                    typed,
                    Integer.toString(FactCheck.FIRST_YEAR),
                    Integer.toString(day.getYear())));
            return day.getYear();
        }
        return year;
    }

    private static Optional<RoundingMode> rounding(String typed, List<Violation> reasons) {
        Optional<RoundingMode> rounding = ROUNDINGS.stream()
                .filter(mode -> DataPart.word(mode).equals(typed))
                .findFirst();
        if (rounding.isEmpty() && !typed.isEmpty()) {
            reasons.add(Violation.of(QuotaViolation.ROUNDING_UNKNOWN, typed));
        }
        return rounding;
    }

    private static Optional<Integer> number(String typed, List<Violation> reasons, Function<String, Violation> wrong) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches(NUMBER)) {
            reasons.add(wrong.apply(typed));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }
}
