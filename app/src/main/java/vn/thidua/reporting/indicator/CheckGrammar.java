package vn.thidua.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How checks are written in a catalogue: {@code LD03<=LD02}, {@code KT04+KT06<=KT07}, the same turned round
 * ({@code KT07>=KT04+KT06}), or {@code 0..100}.
 */
final class CheckGrammar {

    private static final String CODES = "[A-Z]{2,4}[0-9]{2,3}(?:\\+[A-Z]{2,4}[0-9]{2,3})*";
    private static final Pattern AT_MOST = Pattern.compile("(" + CODES + ")<=([A-Z]{2,4}[0-9]{2,3})");
    private static final Pattern AT_LEAST = Pattern.compile("([A-Z]{2,4}[0-9]{2,3})>=(" + CODES + ")");
    private static final Pattern RANGE =
            Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,6})?)\\.\\.(-?[0-9]{1,9}(?:\\.[0-9]{1,6})?)");

    private CheckGrammar() {}

    /** Returns the check that {@code text} writes, or nothing if it writes none. */
    static Optional<FigureCheck> parse(String text) {
        Matcher atMost = AT_MOST.matcher(text);
        if (atMost.matches()) {
            return Optional.of(new FigureCheck.PartsWithinWhole(codes(atMost.group(1)), atMost.group(2)));
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            return Optional.of(new FigureCheck.PartsWithinWhole(codes(atLeast.group(2)), atLeast.group(1)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            BigDecimal lowest = new BigDecimal(range.group(1));
            BigDecimal highest = new BigDecimal(range.group(2));
            return lowest.compareTo(highest) <= 0
                    ? Optional.of(new FigureCheck.Within(lowest, highest))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> codes(String sum) {
        return List.of(sum.split("\\+", -1));
    }
}
