package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * Points on top of the base for each unit of the operand above a start: {@code pointsPerUnit × (operand − above)}, never
 * less than zero, never more than {@code cap}. The leaf's maximum is zero, so that the bonus is not part of the base.
 *
 * @param above where counting starts, in the operand's unit of measure: 0 for every unit done, 100 for every per cent
 *     over target
 * @param pointsPerUnit more than zero; parts of a unit count in proportion
 * @param cap more than zero
 */
public record Bonus(Operand operand, BigDecimal above, BigDecimal pointsPerUnit, BigDecimal cap) implements Rule {

    Reckoning apply(Entries entries, Trace trace) {
        return switch (Reckoning.read(operand, entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction value) -> {
                Fraction units = value.minus(Fraction.of(above)).max(Fraction.ZERO);
                Fraction points = units.times(pointsPerUnit).min(Fraction.of(cap));
                trace.add(() -> new ScoringStep.Above(value.toDecimal(), above, units.toDecimal()));
                trace.add(() -> new ScoringStep.Multiplied(units.toDecimal(), pointsPerUnit));
                trace.add(() -> new ScoringStep.Limited(ScoringStep.Limit.CAP, cap, points.toDecimal()));
                yield new Reckoning.Known(points);
            }
        };
    }

    void check(Leaf leaf, DefectSink defects) {
        if (pointsPerUnit.signum() <= 0) {
            defects.add(TableDefect.Kind.RATE_NOT_POSITIVE, leaf, pointsPerUnit);
        }
        if (cap.signum() <= 0) {
            defects.add(TableDefect.Kind.CAP_NOT_POSITIVE, leaf, cap);
        }
        if (leaf.maximum().signum() != 0) {
            defects.add(TableDefect.Kind.BONUS_WITH_MAXIMUM, leaf, leaf.maximum());
        }
    }
}
