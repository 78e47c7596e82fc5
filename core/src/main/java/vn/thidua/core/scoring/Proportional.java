package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points in proportion to how much of a target is reached: {@code maximum × ratio} with {@code ratio = actual ÷ target},
 * held between {@code floor} and {@code ceiling}.
 *
 * @param target what the actual is divided by; a unit whose target is zero or less is not scored
 * @param ceiling largest ratio that still earns points, without unit: {@code 1.20} is 120 %; at least 1
 * @param floor ratio that is earned in any case, 0 to {@code ceiling}; empty means zero, so that points are never negative
 */
public record Proportional(Operand actual, Operand target, BigDecimal ceiling, Optional<BigDecimal> floor)
        implements Rule {

    Reckoning apply(Leaf leaf, Entries entries, Trace trace) {
        return switch (Reckoning.read(actual, entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction done) ->
                switch (Reckoning.read(target, entries, trace)) {
                    case Reckoning.Unknown unknown -> unknown;
                    case Reckoning.Known(Fraction due) -> share(leaf, done, due, trace);
                };
        };
    }

    private Reckoning share(Leaf leaf, Fraction done, Fraction due, Trace trace) {
        if (due.signum() <= 0) {
            return Reckoning.unknown(LeafOutcome.Reason.DIVISOR_NOT_POSITIVE, leaf.code());
        }
        Fraction ratio = done.dividedBy(due);
        Fraction held = ratio.max(floor.map(Fraction::of).orElse(Fraction.ZERO)).min(Fraction.of(ceiling));
        trace.add(() -> new ScoringStep.Share(done.toDecimal(), due.toDecimal(), ratio.toDecimal(), held.toDecimal()));
        trace.add(() -> new ScoringStep.Multiplied(held.toDecimal(), leaf.maximum()));
        return new Reckoning.Known(held.times(leaf.maximum()));
    }

    void check(Leaf leaf, DefectSink defects) {
        if (ceiling.compareTo(BigDecimal.ONE) < 0) {
            defects.add(TableDefect.Kind.CEILING_BELOW_ONE, leaf, ceiling);
        }
        floor.filter(least -> least.signum() < 0 || least.compareTo(ceiling) > 0)
                .ifPresent(least -> defects.add(TableDefect.Kind.FLOOR_OUTSIDE_RANGE, leaf, least));
        if (target instanceof Operand.Constant(BigDecimal value) && value.signum() <= 0) {
            defects.add(TableDefect.Kind.TARGET_NOT_POSITIVE, leaf, value);
        }
    }
}
