package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * A criterion: the only kind of node that is scored.
 *
 * @param maximum points for full achievement; zero for a bonus and for a criterion that only deducts
 */
public record Leaf(String code, Label name, BigDecimal maximum, Rule rule) implements Node {

    boolean isBonus() {
        return rule instanceof Bonus;
    }
}
