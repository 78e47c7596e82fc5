package vn.thidua.organization.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.document.TableFile;
import vn.thidua.shared.Violation;

/**
 * How the days of one list are written. The first day typed as text settles the way for the whole list: two ways in one list
 * mean that somebody joined two lists, and one of the two may count months first.
 */
final class DateSpelling {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** A way to write a day: what it looks like, and which group holds year, month and day. */
    private record Way(String shown, Pattern pattern, int year, int month, int day) {}

    private static final List<Way> WAYS = List.of(
            new Way("dd/MM/yyyy", Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})"), 3, 2, 1),
            new Way("yyyy-MM-dd", Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"), 1, 2, 3),
            new Way("dd-MM-yyyy", Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})"), 3, 2, 1),
            new Way("dd.MM.yyyy", Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"), 3, 2, 1));

    private Optional<Way> settled = Optional.empty();
    private String settledAt = "";

    /** A day, or what is wrong with it; never both. */
    record Understood(Optional<LocalDate> date, Optional<Violation> wrong) {

        static Understood day(LocalDate date) {
            return date.isBefore(FIRST) || date.isAfter(LAST)
                    ? wrong(IntakeViolation.DATE_OUT_OF_RANGE, date, FIRST, LAST)
                    : new Understood(Optional.of(date), Optional.empty());
        }

        static Understood wrong(IntakeViolation code, Object... arguments) {
            return new Understood(Optional.empty(), Optional.of(Violation.of(code, arguments)));
        }
    }

    /** Reads the cell in {@code column} of {@code place}, which is neither blank nor an error. */
    Understood understand(TableCell cell, Place place, int column) {
        if (cell.date().isPresent()) {
            return Understood.day(cell.date().get());
        }
        String text = cell.text().strip();
        if (cell.kind() == Kind.NUMBER) {
            return Understood.wrong(IntakeViolation.DATE_IS_NUMBER, text);
        }
        for (Way way : WAYS) {
            Matcher written = way.pattern().matcher(text);
            if (written.matches()) {
                return typed(way, written, TableFile.columnName(column) + place.line());
            }
        }
        return Understood.wrong(IntakeViolation.DATE_MALFORMED, text);
    }

    private Understood typed(Way way, Matcher written, String cell) {
        Way first = settled.orElse(way);
        if (settled.isEmpty()) {
            settled = Optional.of(way);
            settledAt = cell;
        }
        if (!first.equals(way)) {
            return Understood.wrong(
                    IntakeViolation.DATES_MIXED, written.group(), way.shown(), settledAt, first.shown());
        }
        try {
            return Understood.day(LocalDate.of(
                    Integer.parseInt(written.group(way.year())),
                    Integer.parseInt(written.group(way.month())),
                    Integer.parseInt(written.group(way.day()))));
        } catch (DateTimeException noSuchDay) {
            return Understood.wrong(IntakeViolation.DATE_MALFORMED, written.group());
        }
    }
}
