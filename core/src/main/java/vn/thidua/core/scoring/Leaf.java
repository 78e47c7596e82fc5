package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A criterion: the only kind of node that is scored.
 *
 * @param maximum points for full achievement; zero for a bonus and for a criterion that only deducts
 */
public record Leaf(String code, Label name, BigDecimal maximum, Rule rule) implements Node {

    /** Returns who alone may type the points; empty if anybody who scores the unit may, or nobody types them. */
    public Optional<Scorer> scorer() {
        return rule instanceof Direct(Optional<Scorer> scorer, BigDecimal _) ? scorer : Optional.empty();
    }

    boolean isBonus() {
        return rule instanceof Bonus;
    }

    /** Returns how many of the maximum {@code points} a deduction took; zero for other rules. */
    Fraction deducted(Fraction points) {
        return switch (rule) {
            case Deduction _ -> Fraction.of(maximum).minus(points);
            case Direct _ -> points.signum() < 0 ? points.negated() : Fraction.ZERO;
            case Binary _,
                    Tier _,
                    Lateness _,
                    Proportional _,
                    Bonus _,
                    PeerRelative _,
                    WeightedTasks _,
                    Derived _,
                    StartingPoints _ -> Fraction.ZERO;
        };
    }
}
