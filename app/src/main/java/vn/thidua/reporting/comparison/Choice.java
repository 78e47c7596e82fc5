package vn.thidua.reporting.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.reporting.report.CellPart;

/**
 * A number of the workbook that a person chose to take.
 *
 * @param indicator code of the indicator
 * @param seen revision of what stood on the server when the person chose
 */
record Choice(String indicator, CellPart part, int seen) {

    private static final Pattern WRITTEN = Pattern.compile("([^/]{1,40})/(FIGURE|TARGET)/([0-9]{1,9})");

    /** Returns what the page sends for {@code difference}. */
    static String written(Difference difference) {
        return difference.indicator() + "/" + difference.part() + "/" + difference.revision();
    }

    /** Returns the choices in {@code sent}; what the page did not write is left out. */
    static List<Choice> of(List<String> sent) {
        return sent.stream().flatMap(text -> of(text).stream()).distinct().toList();
    }

    private static Optional<Choice> of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Choice(
                        matcher.group(1), CellPart.valueOf(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }
}
