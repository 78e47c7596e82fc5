package vn.thidua.core.scoring;

/**
 * Points that every unit starts with: the maximum, whatever it did. Work then adds ({@link Bonus}) and takes away
 * ({@link Deduction}, maximum zero) beside it.
 */
public record StartingPoints() implements Rule {

    Reckoning apply(Leaf leaf) {
        return Reckoning.known(Fraction.of(leaf.maximum()), new ScoringStep.StartedWith(leaf.maximum()));
    }
}
