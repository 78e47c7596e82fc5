package vn.thidua.core.eligibility.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The money that goes with an award: coefficient × base salary on the day of the decision.
 *
 * @param exact in đồng, not rounded
 * @param rounded in đồng, as the rule rounds it
 */
public record Money(BigDecimal exact, BigDecimal rounded) {

    /**
     * How money is rounded.
     *
     * @param mode any but {@link RoundingMode#UNNECESSARY}
     * @param unit in đồng, above 0; 10 000 rounds to tens of thousands
     */
    public record Rounding(RoundingMode mode, BigDecimal unit) {}

    /**
     * Returns the money for one award.
     *
     * @param coefficient above 0
     * @param baseSalary in đồng, above 0
     */
    public static Money of(BigDecimal coefficient, BigDecimal baseSalary, Rounding rounding) {
        BigDecimal exact = coefficient.multiply(baseSalary);
        BigDecimal rounded = exact.divide(rounding.unit(), 0, rounding.mode()).multiply(rounding.unit());
        return new Money(plain(exact), plain(rounded));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortened = amount.stripTrailingZeros();
        return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
    }
}
