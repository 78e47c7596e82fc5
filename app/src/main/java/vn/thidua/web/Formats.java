package vn.thidua.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Numbers and dates as people read them: {@code 1.234,56} in Vietnamese, {@code 1,234.56} in English, {@code dd/MM/yyyy}.
 *
 * <p>The minus is U+2212, the space before a percent sign does not break, and what is absent is {@link #ABSENT}, which is
 * not zero. Rounding happens here only for display, half-up.
 */
public final class Formats {

    /** What stands where there is no figure. */
    public static final String ABSENT = "–";

    /** The zone in which the product tells the time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final char MINUS = '\u2212';
    private static final String PERCENT = "\u00a0%";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** Returns {@code value} with the decimals it has. */
    public static String number(BigDecimal value) {
        return number(value, Language.current());
    }

    /** Returns {@code value}. */
    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** Returns {@code value} rounded half-up to {@code decimals} decimals. */
    public static String number(BigDecimal value, int decimals) {
        return number(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Returns {@code value} rounded half-up to {@code decimals} decimals, or {@link #ABSENT}. */
    public static String number(Optional<BigDecimal> value, int decimals) {
        return value.map(present -> number(present, decimals)).orElse(ABSENT);
    }

    /** Returns {@code value} with a sign unless it is zero: {@code +6,4}, {@code −2,9}. */
    public static String signed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + number(rounded);
    }

    /** Returns {@code percent}, which is already in percent: {@code 76,7 %} for 76.7. */
    public static String percent(BigDecimal percent, int decimals) {
        return number(percent, decimals) + PERCENT;
    }

    /** Returns {@code percent} with a sign unless it is zero: {@code −2,9 %}. */
    public static String signedPercent(BigDecimal percent, int decimals) {
        return signed(percent, decimals) + PERCENT;
    }

    /** Returns {@code date} as {@code dd/MM/yyyy}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Returns {@code date} as {@code dd/MM/yyyy}, or {@link #ABSENT}. */
    public static String date(Optional<LocalDate> date) {
        return date.map(Formats::date).orElse(ABSENT);
    }

    /** Returns {@code date} as {@code dd/MM}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Returns {@code time} as {@code HH:mm}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Returns {@code moment} in {@link #ZONE}: {@code 09:42 ngày 02/10/2017}, {@code 09:42 on 02/10/2017}. */
    public static String moment(Instant moment) {
        TemporalAccessor local = moment.atZone(ZONE);
        return Texts.text("web.moment", TIME.format(local), DATE.format(local));
    }

    static String number(BigDecimal value, Language language) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (value.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(language.groupSeparator());
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language.decimalSeparator()).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
