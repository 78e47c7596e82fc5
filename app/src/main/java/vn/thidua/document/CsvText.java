package vn.thidua.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that a spreadsheet program opens as a table: its beginning, then its rows.
 *
 * <p>Every cell stands between quotes. One whose first visible character could make it a formula gets an apostrophe in
 * front, on each of its lines.
 */
public final class CsvText {

    /** The mark by which spreadsheet programs know UTF-8. */
    public static final String BEGINNING = "\ufeff";

    /** What spreadsheet programs take for the beginning of a formula, after anything that is not seen. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)^(?=[\\s\\u00a0\\u200b-\\u200d\\ufeff]*[=+\\-@|%\\uff1d\\uff0b\\uff0d\\uff20\\t\\r])");

    private CsvText() {}

    /** Returns the row with {@code cells}, its line end included. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        return '"' + FORMULA.matcher(value).replaceAll("'").replace("\"", "\"\"") + '"';
    }
}
