package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of values that all earn the same points.
 *
 * @param lower empty: from any value however small
 * @param upper empty: up to any value however large
 */
public record Band(Optional<Bound> lower, Optional<Bound> upper, BigDecimal points) {

    /** An end of a band; {@code isIncluded} says whether the value itself still belongs to it. */
    public record Bound(BigDecimal value, boolean isIncluded) {}

    boolean contains(Fraction value) {
        return lower.map(bound -> isWithin(value.compareTo(Fraction.of(bound.value())), bound))
                        .orElse(true)
                && upper.map(bound -> isWithin(Fraction.of(bound.value()).compareTo(value), bound))
                        .orElse(true);
    }

    private static boolean isWithin(int sign, Bound bound) {
        return sign > 0 || (sign == 0 && bound.isIncluded());
    }
}
