package vn.thidua.recognition.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.Violation;

/** How days and years are written in old registers: as date cells, as text with the day first, or as a year alone. */
final class DaySpelling {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?((?:19|20)\\d{2})(?:[.,]0+)?");
    private static final Pattern WHOLE = Pattern.compile("\\d+(?:[.,]0+)?");

    private DaySpelling() {}

    /** A day, or why there is none; never both, and neither for a blank cell. */
    record Day(Optional<LocalDate> day, Optional<Violation> wrong) {

        static final Day NONE = new Day(Optional.empty(), Optional.empty());

        private static Day wrong(IntakeViolation code, Column column, String text) {
            return new Day(Optional.empty(), Optional.of(Violation.of(code, column.title(), text)));
        }
    }

    /** Reads {@code cell} of {@code column}. */
    static Day day(Column column, TableCell cell) {
        if (cell.isBlank()) {
            return Day.NONE;
        }
        if (cell.date().isPresent()) {
            return new Day(cell.date(), Optional.empty());
        }
        String text = cell.text().strip();
        if (year(text).isPresent()) {
            return Day.wrong(IntakeViolation.DAY_ONLY_YEAR, column, text);
        }
        if (cell.kind() == Kind.NUMBER || WHOLE.matcher(text).matches()) {
            return Day.wrong(IntakeViolation.DAY_IS_NUMBER, column, text);
        }
        return written(text)
                .map(day -> new Day(Optional.of(day), Optional.empty()))
                .orElseGet(() -> Day.wrong(IntakeViolation.DAY_UNREADABLE, column, text));
    }

    private static Optional<LocalDate> written(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(List.of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? day(List.of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(List<String> parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns the year in {@code text}: four digits, or the word for year and four digits. */
    static Optional<Integer> year(String text) {
        Matcher written = YEAR.matcher(SearchKey.of(text));
        return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
    }
}
