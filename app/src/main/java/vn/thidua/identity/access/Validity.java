package vn.thidua.identity.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * The first and the last day as somebody typed them.
 *
 * @param readable false if one of them is no day; then both are empty
 */
record Validity(Optional<LocalDate> first, Optional<LocalDate> last, boolean readable) {

    /** Returns the days that the fields of a form name; an empty field names none. */
    static Validity typed(String first, String last) {
        try {
            return new Validity(day(first), day(last), true);
        } catch (DateTimeException noDay) {
            return new Validity(Optional.empty(), Optional.empty(), false);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }

    /** Judges the days; the first is {@code today} if it was left open. */
    void judge(LocalDate today, List<Violation> reasons) {
        LocalDate begins = first.orElse(today);
        if (!readable) {
            reasons.add(Violation.of(AccessViolation.DAY_NOT_READABLE));
        } else if (begins.isBefore(today)) {
            reasons.add(Violation.of(AccessViolation.STARTS_IN_THE_PAST, today));
        }
        if (last.filter(day -> day.isBefore(begins)).isPresent()) {
            reasons.add(Violation.of(AccessViolation.ENDS_BEFORE_IT_STARTS));
        }
    }
}
