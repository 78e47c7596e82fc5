package vn.thidua.core.scoring;

/**
 * Points that every unit starts with: the maximum, whatever it did. Work then adds ({@link Bonus}) and takes away
 * ({@link Deduction}, maximum zero) beside it.
 */
public record StartingPoints() implements Rule {

    Reckoning apply(Leaf leaf, Trace trace) {
        trace.add(() -> new ScoringStep.StartedWith(leaf.maximum()));
        return new Reckoning.Known(Fraction.of(leaf.maximum()));
    }
}
