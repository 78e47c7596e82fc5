package vn.thidua.document;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as officers type them into text cells: {@code 1.234,5}, {@code 1 234}, {@code 82,5}, {@code 40 lượt}.
 *
 * <p>A lone point before three digits groups thousands where only whole numbers can stand; in every other place a lone
 * separator before three digits has two readings and none is chosen.
 */
public final class NumberSpelling {

    private static final List<String> DASHES = List.of("-", "--", "–", "—", "...", "x", "/", "\\");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3}){1,5}(?:[.,][0-9]{1,9})?");
    private static final Pattern POINTS_THEN_COMMA = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){1,5},[0-9]{1,9}");
    private static final Pattern COMMAS_THEN_POINT = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,5}\\.[0-9]{1,9}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:(?:\\.[0-9]{3}){2,5}|(?:,[0-9]{3}){2,5})");
    private static final Pattern ONE_SEPARATOR = Pattern.compile("([0-9]{1,15})([.,])([0-9]{1,9})");

    private final int decimals;
    private final boolean percentage;
    private final List<String> measures;

    /**
     * @param decimals digits after the decimal point that may be typed
     * @param percentage whether a trailing % belongs there
     * @param measures words that may follow the number without changing it
     */
    public NumberSpelling(int decimals, boolean percentage, List<String> measures) {
        this.decimals = decimals;
        this.percentage = percentage;
        this.measures = measures.stream().map(NumberSpelling::plain).toList();
    }

    /** Returns what {@code text} means. */
    public Spelling read(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return new Spelling.Blank();
        }
        if (DASHES.contains(plain)) {
            return new Spelling.Dash();
        }
        String number = withoutMeasure(plain);
        if (number.endsWith("%")) {
            if (!percentage) {
                return unsigned(number.substring(0, number.length() - 1).strip()) instanceof Spelling.Words
                        ? new Spelling.Words()
                        : new Spelling.Percentage();
            }
            number = number.substring(0, number.length() - 1).strip();
        }
        if (number.startsWith("-")) {
            return negated(unsigned(number.substring(1).strip()));
        }
        return unsigned(number.startsWith("+") ? number.substring(1) : number);
    }

    private Spelling unsigned(String number) {
        if (WHOLE.matcher(number).matches()) {
            return number(number);
        }
        if (SPACED.matcher(number).matches()) {
            return number(number.replace(" ", "").replace(',', '.'));
        }
        if (POINTS_THEN_COMMA.matcher(number).matches()) {
            return number(number.replace(".", "").replace(',', '.'));
        }
        if (COMMAS_THEN_POINT.matcher(number).matches()) {
            return number(number.replace(",", ""));
        }
        if (GROUPED.matcher(number).matches()) {
            return number(number.replace(".", "").replace(",", ""));
        }
        Matcher one = ONE_SEPARATOR.matcher(number);
        return one.matches() ? oneSeparator(one.group(1), one.group(2), one.group(3)) : new Spelling.Words();
    }

    private Spelling oneSeparator(String before, String separator, String after) {
        boolean mayGroup = after.length() == 3 && before.length() <= 3 && !before.startsWith("0");
        if (!mayGroup) {
            return number(before + "." + after);
        }
        return separator.equals(".") && decimals == 0
                ? number(before + after)
                : new Spelling.Either(new BigDecimal(before + after), new BigDecimal(before + "." + after));
    }

    private static Spelling number(String digits) {
        return new Spelling.Exact(new BigDecimal(digits));
    }

    private static Spelling negated(Spelling spelling) {
        return switch (spelling) {
            case Spelling.Exact(BigDecimal value) -> new Spelling.Exact(value.negate());
            case Spelling.Either(BigDecimal grouped, BigDecimal decimal) ->
                new Spelling.Either(grouped.negate(), decimal.negate());
            case Spelling.Blank _, Spelling.Dash _, Spelling.Percentage _, Spelling.Words _ -> new Spelling.Words();
        };
    }

    private String withoutMeasure(String text) {
        for (String measure : measures) {
            if (!measure.equals("%") && text.endsWith(measure)) {
                String rest = text.substring(0, text.length() - measure.length());
                if (!rest.isBlank() && (rest.endsWith(" ") || Character.isDigit(rest.charAt(rest.length() - 1)))) {
                    return rest.strip();
                }
            }
        }
        return text;
    }

    /** Digits of other scripts that look alike or different: each has one value, and Unicode knows it. */
    private static String asciiDigits(String text) {
        if (text.chars().noneMatch(sign -> sign > '9')) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER
                        ? '0' + Character.digit(sign, 10)
                        : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Full-width digits, no-break spaces and the many minus signs become plain ones. */
    private static String plain(String text) {
        return asciiDigits(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replace('\u2212', '-')
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
