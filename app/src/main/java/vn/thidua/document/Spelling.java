package vn.thidua.document;

import java.math.BigDecimal;

/** How a text where a number belongs was understood. */
public sealed interface Spelling {

    /** Nothing is written. */
    record Blank() implements Spelling {}

    /** Exactly one number can be meant. */
    record Exact(BigDecimal value) implements Spelling {}

    /** Two numbers can be meant: {@code grouped} if the separator groups thousands, {@code decimal} if it does not. */
    record Either(BigDecimal grouped, BigDecimal decimal) implements Spelling {}

    /** A dash or a cross, which people write both for zero and for "not known". */
    record Dash() implements Spelling {}

    /** A percentage where no percentage belongs. */
    record Percentage() implements Spelling {}

    /** Not a number. */
    record Words() implements Spelling {}
}
