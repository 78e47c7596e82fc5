package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Where the number that a rule looks at comes from. */
public sealed interface Operand {

    /** The unit's quantity of that code. */
    record Quantity(String code) implements Operand {}

    /** One quantity of the unit in per cent of another: {@code numerator ÷ denominator × 100}, exact. */
    record Quotient(String numerator, String denominator) implements Operand {}

    /** The unit's quantity in per cent of its own target for the same code: {@code actual ÷ target × 100}, exact. */
    record OfTarget(String code) implements Operand {}

    /** One quantity of the unit less another, in the unit of measure of both. */
    record Difference(String minuend, String subtrahend) implements Operand {}

    /** A number that the table itself gives. */
    record Constant(BigDecimal value) implements Operand {}

    /** Returns the codes of the figures that are read, in their order. */
    default List<String> figures() {
        return switch (this) {
            case Quantity(String code) -> List.of(code);
            case OfTarget(String code) -> List.of(code);
            case Quotient(String numerator, String denominator) -> List.of(numerator, denominator);
            case Difference(String minuend, String subtrahend) -> List.of(minuend, subtrahend);
            case Constant _ -> List.of();
        };
    }
}
