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

    Reckoning apply(Leaf leaf, Entries entries) {
        return Reckoning.read(new Operand.Quantity(score), entries).then(given -> {
            Fraction ratio = given.dividedBy(Fraction.of(outOf));
            Fraction held = ratio.max(Fraction.ZERO).min(Fraction.ONE);
            return Reckoning.known(
                    held.times(leaf.maximum()),
                    new ScoringStep.Share(given.toDecimal(), outOf, ratio.toDecimal(), held.toDecimal()),
                    new ScoringStep.Multiplied(held.toDecimal(), leaf.maximum()));
        });
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
