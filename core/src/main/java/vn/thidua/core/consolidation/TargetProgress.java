package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much of a target is reached, like for like: computed only over units that have both a figure and a target.
 *
 * @param target the target of all units that have one; its coverage names the units without a target
 * @param comparedActual figure over the compared units; empty if there is none
 * @param comparedTarget target over the compared units; empty if there is none
 * @param percent {@code comparedActual ÷ comparedTarget × 100}, whichever direction is better, rounded once, half-up, to
 *     {@link Consolidation#PERCENT_DECIMALS} digit. Empty if either side is, or if the target is zero or less
 * @param comparedUnits units with a figure and a target
 * @param leftOut every other expected unit, with the side it lacks
 */
public record TargetProgress(
        Figure target,
        Optional<BigDecimal> comparedActual,
        Optional<BigDecimal> comparedTarget,
        Optional<BigDecimal> percent,
        List<String> comparedUnits,
        List<Uncompared> leftOut) {

    public TargetProgress {
        comparedUnits = List.copyOf(comparedUnits);
        leftOut = List.copyOf(leftOut);
    }
}
