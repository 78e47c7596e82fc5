package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * Points that a person types, between zero and the maximum, both included. Points outside are refused by name and never
 * clamped.
 */
public record Direct() implements Rule {

    Reckoning apply(Leaf leaf, Entries entries) {
        BigDecimal points = entries.points().get(leaf.code());
        if (points == null) {
            return Reckoning.unknown(LeafOutcome.Reason.ENTRY_MISSING, leaf.code());
        }
        ScoringStep entered = new ScoringStep.Entered(points);
        if (points.signum() < 0) {
            return Reckoning.unknown(LeafOutcome.Reason.ENTRY_NEGATIVE, leaf.code(), entered);
        }
        if (points.compareTo(leaf.maximum()) > 0) {
            return Reckoning.unknown(LeafOutcome.Reason.ENTRY_ABOVE_MAXIMUM, leaf.code(), entered);
        }
        return Reckoning.known(Fraction.of(points), entered);
    }
}
