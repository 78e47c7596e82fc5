package vn.thidua.conference.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures as Vietnamese papers write them: {@code 1.234,5}, a true minus, a space before the percent sign that does not break. */
final class Written {

    /** What stands where there is no figure. */
    static final String ABSENT = "–";

    private Written() {}

    /** Returns {@code value} with the digits it has. */
    static String number(BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** Returns {@code value} rounded half-up to {@code decimals} for display. */
    static String number(BigDecimal value, int decimals) {
        return number(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    static String number(Optional<BigDecimal> value, int decimals) {
        return value.map(present -> number(present, decimals)).orElse(ABSENT);
    }

    /** Returns {@code value} with its sign unless it is zero. */
    static String signed(Optional<BigDecimal> value, int decimals) {
        return value.map(present -> (present.signum() > 0 ? "+" : "") + number(present, decimals))
                .orElse(ABSENT);
    }

    /** Returns a percentage with one digit. */
    static String percent(BigDecimal percent) {
        return number(percent, 1) + "\u00a0%";
    }

    /** Returns {@code names} as "A, B và C". */
    static String enumerated(List<String> names, String and) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + names.getLast();
    }
}
