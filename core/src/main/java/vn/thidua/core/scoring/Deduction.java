package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * The maximum less a number of points for each unit of the operand: {@code maximum − pointsPerUnit × operand}, never less
 * than {@code floor}. An operand below zero deducts nothing.
 *
 * @param pointsPerUnit more than zero
 * @param floor smallest result; negative if the leaf may eat into other leaves
 */
public record Deduction(Operand operand, BigDecimal pointsPerUnit, BigDecimal floor) implements Rule {

    Reckoning apply(Leaf leaf, Entries entries, Trace trace) {
        return switch (Reckoning.read(operand, entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction value) -> {
                Fraction units = value.max(Fraction.ZERO);
                Fraction left = Fraction.of(leaf.maximum()).minus(units.times(pointsPerUnit));
                Fraction points = left.max(Fraction.of(floor));
                trace.add(() -> new ScoringStep.Multiplied(units.toDecimal(), pointsPerUnit));
                trace.add(() -> new ScoringStep.SubtractedFrom(leaf.maximum(), left.toDecimal()));
                trace.add(() -> new ScoringStep.Limited(ScoringStep.Limit.FLOOR, floor, points.toDecimal()));
                yield new Reckoning.Known(points);
            }
        };
    }

    void check(Leaf leaf, DefectSink defects) {
        if (pointsPerUnit.signum() <= 0) {
            defects.add(TableDefect.Kind.RATE_NOT_POSITIVE, leaf, pointsPerUnit);
        }
        if (floor.compareTo(leaf.maximum()) > 0) {
            defects.add(TableDefect.Kind.FLOOR_ABOVE_MAXIMUM, leaf, floor);
        }
    }
}
