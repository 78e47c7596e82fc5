package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * A share of a score that was given elsewhere, by another body or by another table: {@code maximum × score ÷ outOf}. A
 * score above {@code outOf}, which a bonus can lead to, counts as {@code outOf}; one below zero counts as zero.
 *
 * @param score code of the quantity that holds the other score
 * @param outOf what the other score can reach without bonus; more than zero
 */
public record Derived(String score, BigDecimal outOf) implements Rule {

    Reckoning apply(Leaf leaf, Entries entries, Trace trace) {
        return switch (Reckoning.read(new Operand.Quantity(score), entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction given) -> {
                Fraction ratio = given.dividedBy(Fraction.of(outOf));
                Fraction held = ratio.max(Fraction.ZERO).min(Fraction.ONE);
                trace.add(() -> new ScoringStep.Share(given.toDecimal(), outOf, ratio.toDecimal(), held.toDecimal()));
                trace.add(() -> new ScoringStep.Multiplied(held.toDecimal(), leaf.maximum()));
                yield new Reckoning.Known(held.times(leaf.maximum()));
            }
        };
    }

    void check(Leaf leaf, DefectSink defects) {
        if (score.isBlank()) {
            defects.add(TableDefect.Kind.SCORE_UNNAMED, leaf);
        }
        if (outOf.signum() <= 0) {
            defects.add(TableDefect.Kind.TARGET_NOT_POSITIVE, leaf, outOf);
        }
    }
}
