package vn.thidua.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that a spreadsheet program opens as a table: its beginning, then its rows.
 *
 * <p>Every cell stands between quotes. One whose first visible character could make it a formula gets an apostrophe in
 * front, on each of its lines; a line that has such apostrophes of its own gets one more, so that taking one away gives
 * back what was written.
 */
public final class CsvText {

    /** The mark by which spreadsheet programs know UTF-8. */
    public static final String BEGINNING = "\ufeff";

    private static final String LINE_END = "\r\n";

    private static final String LINE_ENDS = "\\u0085\\u2028\\u2029";

    /**
     * What spreadsheet programs take for the beginning of a formula, after anything that is not seen: at the beginning of
     * each line, and a line end at the beginning of all.
     */
    private static final Pattern FORMULA = Pattern.compile("(?m)^(?='*[" + FormulaStart.UNSEEN + "&&[^\\n\\r\\t"
            + LINE_ENDS + "]]*[" + FormulaStart.SIGNS + "\\t])|\\A(?='*[\\n\\r" + LINE_ENDS + "])");

    private CsvText() {}

    /** Returns the row with {@code cells}, its line end included. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** Returns the row with {@code fields}, each made by {@link #cell} or {@link #untouched}. */
    static String joined(List<String> fields) {
        return String.join(",", fields) + LINE_END;
    }

    /** Returns {@code value} as a field that no program takes for a formula. */
    static String cell(String value) {
        return untouched(FORMULA.matcher(value).replaceAll("'"));
    }

    /** Returns {@code value} as a field, as it is: for programs, not for people who would open it. */
    static String untouched(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
