package vn.thidua.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One value in a row of a {@link FlatFile}. */
public sealed interface FlatCell {

    /** Words, kept to the letter. */
    record Text(String text) implements FlatCell {}

    /** A number, kept to the last digit. */
    record Figure(BigDecimal value) implements FlatCell {}

    /** A day without a time. */
    record Day(LocalDate date) implements FlatCell {}

    /** Yes or no. */
    record Truth(boolean holds) implements FlatCell {}

    /** Nothing: not reported, which is neither zero nor an empty text. */
    record Missing() implements FlatCell {}

    /** Returns a cell of words. */
    static FlatCell text(String text) {
        return new Text(text);
    }

    /** Returns a cell with a whole number. */
    static FlatCell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /** Returns a cell with a number, or nothing. */
    static FlatCell number(Optional<BigDecimal> value) {
        return value.<FlatCell>map(Figure::new).orElseGet(Missing::new);
    }

    /** Returns a cell with a day. */
    static FlatCell day(LocalDate date) {
        return new Day(date);
    }

    /** Returns a cell that says yes or no. */
    static FlatCell truth(boolean holds) {
        return new Truth(holds);
    }
}
