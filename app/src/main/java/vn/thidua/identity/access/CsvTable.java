package vn.thidua.identity.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that a spreadsheet program opens as a table: UTF-8 with its mark, cells between quotes.
 *
 * <p>A cell whose first visible character could make it a formula gets an apostrophe in front, on each of its lines.
 */
final class CsvTable {

    /** What spreadsheet programs take for the beginning of a formula, after anything that is not seen. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)^(?=[\\s\\u00a0\\u200b-\\u200d\\ufeff]*[=+\\-@|%\\uff1d\\uff0b\\uff0d\\uff20\\t\\r])");

    private final StringBuilder text = new StringBuilder("\ufeff");

    void row(List<String> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String value) {
        return '"' + FORMULA.matcher(value).replaceAll("'").replace("\"", "\"\"") + '"';
    }

    String text() {
        return text.toString();
    }
}
