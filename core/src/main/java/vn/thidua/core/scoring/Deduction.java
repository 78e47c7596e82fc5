package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The maximum less a number of points for each unit of the operand: {@code maximum − pointsPerUnit × operand}, never less
 * than {@code floor}. An operand below zero deducts nothing.
 *
 * @param pointsPerUnit more than zero
 * @param floor smallest result; negative if the leaf may eat into other leaves
 */
public record Deduction(Operand operand, BigDecimal pointsPerUnit, BigDecimal floor) implements Rule {

    Reckoning apply(Leaf leaf, Entries entries) {
        return Reckoning.read(operand, entries).then(value -> {
            Fraction units = value.max(Fraction.ZERO);
            Fraction left = Fraction.of(leaf.maximum()).minus(units.times(pointsPerUnit));
            Fraction points = left.max(Fraction.of(floor));
            return Reckoning.known(
                    points,
                    () -> List.of(
                            new ScoringStep.Multiplied(units.toDecimal(), pointsPerUnit),
                            new ScoringStep.SubtractedFrom(leaf.maximum(), left.toDecimal()),
                            new ScoringStep.Limited(ScoringStep.Limit.FLOOR, floor, points.toDecimal())));
        });
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
