package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * One leaf of a score sheet.
 *
 * @param steps how the outcome came about, under the leaf's rule; empty if the leaf is not assigned
 */
public record LeafScore(Leaf leaf, LeafOutcome outcome, List<ScoringStep> steps) {

    public LeafScore {
        steps = LazySteps.kept(steps);
    }

    /** Returns the points that count in the total: zero unless scored. */
    public BigDecimal points() {
        return outcome instanceof LeafOutcome.Scored(BigDecimal points) ? points : BigDecimal.ZERO;
    }

    boolean isUnscored() {
        return outcome instanceof LeafOutcome.Unscored;
    }
}
