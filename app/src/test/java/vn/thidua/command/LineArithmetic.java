package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out again, from the words alone, what a line says about the points of a criterion. */
final class LineArithmetic {

    /** What is cut behind the fourth decimal is missing in the next step, times a hundred at most. */
    private static final BigDecimal CUT = new BigDecimal("0.02");

    private static final String NUMBER = "[−-]?[0-9.]+(?:,[0-9]+)?…?";
    private static final Pattern NAMED =
            Pattern.compile("\\(?(?:chỉ tiêu năm )?[IVX]+\\.[0-9a-zđ.]+ = (" + NUMBER + ")\\)?");
    private static final Pattern EQUATION =
            Pattern.compile("^(.+) = (" + NUMBER + ")(?: %)?(?:, tính bằng (" + NUMBER + "))?$");
    private static final Pattern GIVEN = Pattern.compile("^người chấm cho (" + NUMBER + ")$");
    private static final Pattern LIMIT = Pattern.compile("^không thấp hơn (" + NUMBER + ")$");
    private static final Pattern ROUNDED = Pattern.compile("^làm tròn (" + NUMBER + ") thành (" + NUMBER + ")$");
    private static final Pattern POINTS = Pattern.compile("Được (" + NUMBER + ")/(" + NUMBER + ") điểm\\.$");

    private LineArithmetic() {}

    /** Follows {@code line} and returns the points that it ends with. */
    static BigDecimal points(String line) {
        Matcher end = POINTS.matcher(line.replace('\u00a0', ' '));
        assertThat(end.find()).as(line).isTrue();
        BigDecimal points = number(end.group(1));
        BigDecimal last =
                follow(line.replace('\u00a0', ' ').substring(0, end.start()).replace(" điểm", ""));
        assertThat(last.subtract(points).abs()).as(line).isLessThanOrEqualTo(new BigDecimal("0.0051"));
        return points;
    }

    private static BigDecimal follow(String arithmetic) {
        BigDecimal last = BigDecimal.ZERO;
        for (String step : arithmetic.strip().replaceAll("\\.$", "").split("; ", -1)) {
            String plain = step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1);
            Matcher equation = EQUATION.matcher(NAMED.matcher(step).replaceAll("$1"));
            Matcher given = GIVEN.matcher(plain);
            Matcher limit = LIMIT.matcher(plain);
            Matcher rounded = ROUNDED.matcher(plain);
            if (given.matches() || limit.matches()) {
                last = number(given.matches() ? given.group(1) : limit.group(1));
            } else if (rounded.matches()) {
                assertThat(number(rounded.group(1)).subtract(last).abs())
                        .as(arithmetic)
                        .isLessThanOrEqualTo(CUT);
                last = number(rounded.group(2));
            } else if (equation.matches()) {
                BigDecimal result = number(equation.group(2));
                assertThat(value(equation.group(1)).subtract(result).abs())
                        .as(arithmetic)
                        .isLessThanOrEqualTo(CUT);
                last = equation.group(3) == null ? result : number(equation.group(3));
            } else {
                last = number(NAMED.matcher(step).replaceAll("$1"));
            }
        }
        return last;
    }

    private static BigDecimal value(String expression) {
        List<String> words = new ArrayList<>(List.of(expression.strip().split(" ", -1)));
        BigDecimal value = number(words.getFirst());
        for (int at = 1; at + 1 < words.size(); at += 2) {
            BigDecimal next = number(words.get(at + 1));
            value = switch (words.get(at)) {
                case "÷" -> value.divide(next, MathContext.DECIMAL128);
                case "×" -> value.multiply(next);
                case "−" -> value.subtract(next);
                case "+" -> value.add(next);
                default -> throw new AssertionError("no sign of arithmetic in " + expression);
            };
        }
        return value;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(
                text.replace(".", "").replace(',', '.').replace('−', '-').replace("…", ""));
    }
}
