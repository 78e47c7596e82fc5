package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points that a person types, between {@code lowest} and the maximum, both included. Points outside are refused by name
 * and never clamped.
 *
 * @param scorer who alone may type them; empty if whoever scores the unit may
 * @param lowest zero, or less in a section that only takes points away
 */
public record Direct(Optional<Scorer> scorer, BigDecimal lowest) implements Rule {

    /** Points from zero, typed by whoever scores the unit. */
    public Direct() {
        this(Optional.empty(), BigDecimal.ZERO);
    }

    Reckoning apply(Leaf leaf, Entries entries, Trace trace) {
        BigDecimal points = entries.points().get(leaf.code());
        if (points == null) {
            return Reckoning.unknown(LeafOutcome.Reason.ENTRY_MISSING, leaf.code());
        }
        trace.add(() -> new ScoringStep.Entered(points));
        if (points.compareTo(lowest) < 0) {
            return Reckoning.unknown(
                    lowest.signum() == 0 ? LeafOutcome.Reason.ENTRY_NEGATIVE : LeafOutcome.Reason.ENTRY_BELOW_LOWEST,
                    leaf.code());
        }
        return points.compareTo(leaf.maximum()) > 0
                ? Reckoning.unknown(LeafOutcome.Reason.ENTRY_ABOVE_MAXIMUM, leaf.code())
                : new Reckoning.Known(Fraction.of(points));
    }

    void check(Leaf leaf, DefectSink defects) {
        if (lowest.signum() > 0) {
            defects.add(TableDefect.Kind.LOWEST_ABOVE_ZERO, leaf, lowest);
        }
        if (scorer.filter(only -> only.code().isBlank()).isPresent()) {
            defects.add(TableDefect.Kind.CODE_BLANK, leaf);
        }
    }
}
