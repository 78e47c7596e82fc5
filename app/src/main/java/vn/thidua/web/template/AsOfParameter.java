package vn.thidua.web.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The day in an address: {@code ?asOf=2017-10-12}, or as people write it, {@code ?asOf=12/10/2017}. */
final class AsOfParameter {

    /** Name of the parameter in every address. */
    static final String NAME = "asOf";

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Years that a person can mean; PostgreSQL and the pages know no others. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private AsOfParameter() {}

    /** Returns what the address says, if it says anything. */
    static Optional<String> in(Function<String, @Nullable String> parameters) {
        return Optional.ofNullable(parameters.apply(NAME)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Returns the day that {@code text} names; empty if there is no such day. */
    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
