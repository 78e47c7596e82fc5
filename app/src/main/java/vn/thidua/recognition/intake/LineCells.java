package vn.thidua.recognition.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.Spelling;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.shared.Violation;

/** The cells of one line while it is looked at, and what was found wrong so far. */
final class LineCells {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD&&[^\\t\\r\\n]]");

    private final Line line;
    private final Asking asking;
    private final List<Violation> reasons = new ArrayList<>();
    private Bucket bucket = Bucket.READY;

    LineCells(Line line, Asking asking) {
        this.line = line;
        this.asking = asking;
        line.cells().forEach((column, cell) -> {
            if (cell.kind() == Kind.ERROR) {
                put(Bucket.REFUSED, IntakeViolation.CELL_ERROR, column.title(), cell.text());
            } else if (HIDDEN.matcher(cell.text()).find()) {
                put(Bucket.REFUSED, IntakeViolation.HIDDEN_SIGN, column.title());
            }
        });
    }

    /** Puts the line into {@code found} unless it is in a worse one already, and says why. */
    void put(Bucket found, IntakeViolation code, Object... arguments) {
        put(found, Violation.of(code, arguments));
    }

    void put(Bucket found, Violation why) {
        bucket = bucket.or(found);
        if (!reasons.contains(why)) {
            reasons.add(why);
        }
    }

    Bucket bucket() {
        return bucket;
    }

    List<Violation> reasons() {
        return reasons;
    }

    Asking asking() {
        return asking;
    }

    boolean has(Column column) {
        return line.cells().containsKey(column);
    }

    /** Returns the text in {@code column}; empty if nothing stands there. */
    String text(Column column) {
        return Spelling.clean(line.cells().getOrDefault(column, TableCell.BLANK).text());
    }

    /** Returns the day in {@code column}, if one can be read. */
    Optional<LocalDate> day(Column column) {
        DaySpelling.Day read = DaySpelling.day(column, line.cells().getOrDefault(column, TableCell.BLANK));
        read.wrong().ifPresent(why -> put(Bucket.GAP, why));
        return read.day();
    }

    /** Returns the year, if one can be read. */
    Optional<Integer> year() {
        if (!has(Column.YEAR)) {
            return Optional.empty();
        }
        Optional<Integer> year = DaySpelling.year(text(Column.YEAR));
        if (year.isEmpty()) {
            put(Bucket.GAP, IntakeViolation.YEAR_UNREADABLE, text(Column.YEAR));
        }
        return year;
    }

    /** Returns the whole number in {@code column}, if one can be read. */
    Optional<Integer> number(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,3}(?:[.,]0+)?")) {
            return Optional.of(Integer.valueOf(text.replaceAll("[.,].*", "")));
        }
        put(Bucket.REFUSED, IntakeViolation.DAYS_UNREADABLE, column.title(), text);
        return Optional.empty();
    }

    /** Returns the code of {@code section} that {@code column} says: by its name, or as a person decided. */
    String word(Column column, String section) {
        String written = text(column);
        if (written.isEmpty()) {
            return "";
        }
        Optional<Word> named = Vocabulary.named(section, written);
        if (named.isPresent()) {
            return named.get().code();
        }
        Optional<String> answer =
                asking.ask(section, SearchKey.of(written), written, () -> Proposals.words(section, written));
        if (answer.isEmpty()) {
            put(Bucket.ASKED, IntakeViolation.WORD_ASKED, column.title(), written);
        } else if (answer.get().equals(Question.NONE)) {
            put(Bucket.GAP, IntakeViolation.WORD_UNKNOWN, column.title(), written);
        } else {
            return answer.get();
        }
        return "";
    }
}
