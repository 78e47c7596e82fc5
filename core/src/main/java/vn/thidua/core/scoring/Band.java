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
        return lower.map(bound -> isWithin(value.compareTo(Fraction.of(bound.value())), bound))
                        .orElse(true)
                && upper.map(bound -> isWithin(Fraction.of(bound.value()).compareTo(value), bound))
                        .orElse(true);
    }

    /** Returns the band that {@code value} lies in. It is a fault of the caller if {@code bands} do not cover it. */
    static Band of(Fraction value, List<Band> bands) {
        return bands.stream()
                .filter(band -> band.contains(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("bands do not cover " + value));
    }

    private static boolean isWithin(int sign, Bound bound) {
        return sign > 0 || (sign == 0 && bound.isIncluded());
    }
}
