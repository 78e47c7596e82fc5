package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A comparison of a figure with a threshold.
 *
 * @param threshold in the operand's unit of measure
 */
public record Condition(Operand operand, Binary.Comparison comparison, BigDecimal threshold) {

    /**
     * What became of a condition.
     *
     * @param found what was compared, to 34 digits; empty if there is no telling, which is never met
     */
    public record Outcome(boolean isMet, Optional<BigDecimal> found) {}

    /** Compares exactly. */
    public Outcome test(Entries entries) {
        Optional<Fraction> value = Reckoning.read(operand, entries, Trace.NONE).value();
        return new Outcome(
                value.filter(found -> comparison.holds(found.compareTo(Fraction.of(threshold))))
                        .isPresent(),
                value.map(Fraction::toDecimal));
    }
}
