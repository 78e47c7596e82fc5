package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
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
        return (lower.isEmpty()
                        || isWithin(value.compareTo(Fraction.of(lower.get().value())), lower.get()))
                && (upper.isEmpty() || isWithin(Fraction.of(upper.get().value()).compareTo(value), upper.get()));
    }

    /** Returns the band that {@code value} lies in. It is a fault of the caller if {@code bands} do not cover it. */
    static Band of(Fraction value, List<Band> bands) {
        for (Band band : bands) {
            if (band.contains(value)) {
                return band;
            }
        }
        throw new IllegalStateException("bands do not cover " + value);
    }

    private static boolean isWithin(int sign, Bound bound) {
        return sign > 0 || (sign == 0 && bound.isIncluded());
    }
}
