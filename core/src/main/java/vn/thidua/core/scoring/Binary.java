package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * All or nothing: the maximum if the condition holds, else zero.
 *
 * @param comparison how the operand must compare to {@code threshold}
 * @param threshold in the operand's unit of measure
 */
public record Binary(Operand operand, Comparison comparison, BigDecimal threshold) implements Rule {

    /** How a value must stand to a threshold. */
    public enum Comparison {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        EQUAL_TO;

        boolean holds(int sign) {
            return switch (this) {
                case AT_LEAST -> sign >= 0;
                case MORE_THAN -> sign > 0;
                case AT_MOST -> sign <= 0;
                case LESS_THAN -> sign < 0;
                case EQUAL_TO -> sign == 0;
            };
        }
    }

    Reckoning apply(Leaf leaf, Entries entries, Trace trace) {
        return switch (Reckoning.read(operand, entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction value) -> {
                boolean met = comparison.holds(value.compareTo(Fraction.of(threshold)));
                trace.add(() -> new ScoringStep.Compared(value.toDecimal(), comparison, threshold, met));
                yield new Reckoning.Known(Fraction.of(met ? leaf.maximum() : BigDecimal.ZERO));
            }
        };
    }
}
