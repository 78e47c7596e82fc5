package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The change from one period to another, like for like: computed only over units that have a figure for both.
 *
 * @param current figure of this period over the compared units; empty if there is none
 * @param previous figure of the earlier period over the compared units; empty if there is none
 * @param difference {@code current − previous}, exact; in percentage points for a ratio. Empty if either side is
 * @param percent {@code difference ÷ previous × 100}, rounded once, half-up, to
 *     {@link Consolidation#PERCENT_DECIMALS} digit. Empty for a ratio, whose change is in percentage points, and if
 *     {@code previous} is zero or less
 * @param comparedUnits units of this period that have the figure on both sides
 * @param leftOut every other expected unit, with the side it lacks
 */
public record Change(
        Optional<BigDecimal> current,
        Optional<BigDecimal> previous,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> percent,
        List<String> comparedUnits,
        List<Uncompared> leftOut) {

    public Change {
        comparedUnits = List.copyOf(comparedUnits);
        leftOut = List.copyOf(leftOut);
    }
}
