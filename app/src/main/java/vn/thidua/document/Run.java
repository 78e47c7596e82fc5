package vn.thidua.document;

/**
 * A piece of a paragraph in one style.
 *
 * @param text characters; spaces at the ends count
 * @param bold thick letters
 * @param italic slanted letters
 */
public record Run(String text, boolean bold, boolean italic) {

    public Run {
        text = PrintableText.clean(text);
    }

    /** Returns upright text. */
    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    /** Returns bold text. */
    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    /** Returns italic text. */
    public static Run italic(String text) {
        return new Run(text, false, true);
    }
}
