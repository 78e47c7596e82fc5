package vn.thidua.organization.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.organization.intake.DateSpelling.Understood;
import vn.thidua.shared.Violation;

/** The cells of one line, read one by one; everything wrong goes to the log. */
final class Fields {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD&&[^\\t\\r\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final int LONGEST_CODE = 40;

    private final Headings headings;
    private final Place place;
    private final List<TableCell> cells;
    private final DateSpelling dates;
    private final DefectLog log;

    Fields(Headings headings, Place place, List<TableCell> cells, DateSpelling dates, DefectLog log) {
        this.headings = headings;
        this.place = place;
        this.cells = cells;
        this.dates = dates;
        this.log = log;
    }

    /** Returns the text in {@code column}, mended where only one thing can be meant; nothing if it is blank or wrong. */
    Optional<String> text(Column column, int longest) {
        TableCell cell = cell(column);
        if (cell.kind() == Kind.ERROR) {
            refuse(column, IntakeViolation.CELL_ERROR, column.title(), cell.text());
            return Optional.empty();
        }
        String written = cell.text();
        if (HIDDEN.matcher(written).find()) {
            refuse(column, IntakeViolation.HIDDEN_SIGN, column.title());
            return Optional.empty();
        }
        if (!Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
            refuse(column, IntakeViolation.LETTERS_DECOMPOSED, column.title());
        }
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        String text = SPACES.matcher(composed).replaceAll(" ").strip();
        if (!text.equals(composed)) {
            refuse(column, IntakeViolation.SPACES_EXTRA, column.title());
        }
        if (text.length() > longest) {
            refuse(column, IntakeViolation.TEXT_TOO_LONG, column.title(), text.length(), longest);
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the name in {@code column}, which must be there. */
    Optional<String> name(Column column, int longest) {
        return required(column, text(column, longest), IntakeViolation.NAME_MISSING);
    }

    /** Returns the name of a person in {@code column}, which must be there and has no digits. */
    Optional<String> personName(Column column, int longest) {
        Optional<String> name = name(column, longest);
        if (name.isPresent() && name.get().chars().anyMatch(Character::isDigit)) {
            refuse(column, IntakeViolation.NAME_WITH_DIGITS, name.get());
            return Optional.empty();
        }
        return name;
    }

    /** Returns the code in {@code column}, which must be there and consists of {@code signs}. */
    Optional<String> code(Column column, Pattern signs) {
        return required(column, optionalCode(column, signs), IntakeViolation.VALUE_MISSING);
    }

    /** Returns the code in {@code column}, which consists of {@code signs}, if there is one. */
    Optional<String> optionalCode(Column column, Pattern signs) {
        Optional<String> text = text(column, Integer.MAX_VALUE);
        if (text.isPresent() && !signs.matcher(text.get()).matches()) {
            refuse(column, IntakeViolation.CODE_MALFORMED, column.title(), text.get());
            return Optional.empty();
        }
        if (text.isPresent() && text.get().length() > LONGEST_CODE) {
            refuse(
                    column,
                    IntakeViolation.CODE_TOO_LONG,
                    column.title(),
                    text.get().length(),
                    LONGEST_CODE);
            return Optional.empty();
        }
        return text;
    }

    /** Returns the place in the official order in {@code column}, if there is one. */
    Optional<Integer> order(Column column) {
        Optional<String> text = text(column, Integer.MAX_VALUE);
        if (text.isPresent() && !WHOLE.matcher(text.get()).matches()) {
            refuse(column, IntakeViolation.ORDER_MALFORMED, column.title(), text.get());
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** Returns the day in {@code column}, which must be there. */
    Optional<LocalDate> date(Column column) {
        return required(column, optionalDate(column), IntakeViolation.VALUE_MISSING);
    }

    /** Returns the first day after the last day in {@code column}, if there is one; it must not be before {@code from}. */
    Optional<LocalDate> end(Column column, Optional<LocalDate> from) {
        Optional<LocalDate> last = optionalDate(column);
        if (last.isPresent() && from.isPresent() && last.get().isBefore(from.get())) {
            refuse(column, IntakeViolation.END_BEFORE_START, last.get(), from.get());
            return Optional.empty();
        }
        return last.map(day -> day.plusDays(1));
    }

    private Optional<LocalDate> optionalDate(Column column) {
        TableCell cell = cell(column);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        if (cell.kind() == Kind.ERROR) {
            refuse(column, IntakeViolation.CELL_ERROR, column.title(), cell.text());
            return Optional.empty();
        }
        Understood understood = dates.understand(cell, place, headings.columns().getOrDefault(column, 0));
        understood.wrong().ifPresent(what -> add(column, what));
        return understood.date();
    }

    /** Says whether the cell has something in it, readable or not. */
    private boolean isBlank(Column column) {
        return cell(column).isBlank();
    }

    private <T> Optional<T> required(Column column, Optional<T> value, IntakeViolation missing) {
        if (value.isEmpty() && isBlank(column)) {
            refuse(column, missing, column.title());
        }
        return value;
    }

    private TableCell cell(Column column) {
        Integer index = headings.columns().get(column);
        return index == null || index >= cells.size() ? TableCell.BLANK : cells.get(index);
    }

    private void refuse(Column column, IntakeViolation code, Object... arguments) {
        add(column, Violation.of(code, arguments));
    }

    private void add(Column column, Violation what) {
        int index = headings.columns().getOrDefault(column, 0);
        log.cell(headings.subject(), place, index, what, cell(column).text());
    }
}
