package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/** What became of one cell for a number. */
sealed interface Reading {

    /** Nothing stands there. */
    record Blank() implements Reading {}

    /** A number that may stand there. */
    record Value(BigDecimal number) implements Reading {}

    /** Something that may not; the reason is in the log. */
    record Refused() implements Reading {}

    /** Returns the number, if there is one. */
    default Optional<BigDecimal> found() {
        return this instanceof Value(BigDecimal number) ? Optional.of(number) : Optional.empty();
    }
}
