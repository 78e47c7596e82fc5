package vn.thidua.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a table that somebody sent, as far as its file tells what it is.
 *
 * @param text what a person sees, apart from the number format; for an error its name, for example {@code #REF!}
 * @param date the day, if the file itself says that the cell is one
 */
public record TableCell(Kind kind, String text, Optional<LocalDate> date) {

    /** What a file can say about a cell; in a .csv file everything is text. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    /** A cell in which nothing stands. */
    public static final TableCell BLANK = new TableCell(Kind.BLANK, "", Optional.empty());

    /** Returns {@code text} as a cell; without any letter it is blank. */
    static TableCell text(String text) {
        return text.chars().allMatch(TableCell::isSpace) ? BLANK : new TableCell(Kind.TEXT, text, Optional.empty());
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Says whether nothing stands in the cell. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
