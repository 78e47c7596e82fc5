package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * Points on their way up the tree. The bonus stays apart, because caps apply to it alone.
 *
 * @param deducted how many points of {@code base} deductions took away; zero or more
 */
record Subtotal(Fraction base, Fraction bonus, Fraction deducted, BigDecimal assignedMaximum) {

    static final Subtotal NOTHING = new Subtotal(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, BigDecimal.ZERO);

    /** A subtotal after its limits, and what they changed. */
    record Limited(Subtotal left, Clamped clamped) {}

    Fraction points() {
        return base.plus(bonus);
    }

    Limited limited(Limits limits) {
        if (limits.equals(Limits.NONE)) {
            return new Limited(this, Clamped.NOTHING);
        }
        Fraction borne =
                limits.deductionCap().map(Fraction::of).map(deducted::min).orElse(deducted);
        Fraction returned = deducted.minus(borne);
        Fraction eased = base.plus(returned);
        Fraction lifted = limits.floor().map(Fraction::of).map(eased::max).orElse(eased);
        Fraction passed = limits.bonusCap().map(Fraction::of).map(bonus::min).orElse(bonus);
        Fraction sum = lifted.plus(passed);
        Fraction cut = limits.ceiling()
                .map(most -> sum.minus(Fraction.of(most)).max(Fraction.ZERO))
                .orElse(Fraction.ZERO);
        Fraction cutFromBonus = cut.min(passed);
        Subtotal left = new Subtotal(
                lifted.minus(cut.minus(cutFromBonus)),
                passed.minus(cutFromBonus),
                borne.minus(lifted.minus(eased)).max(Fraction.ZERO),
                assignedMaximum);
        return new Limited(
                left,
                new Clamped(
                        bonus.minus(passed).toDecimal(),
                        returned.toDecimal(),
                        lifted.minus(eased).toDecimal(),
                        cut.toDecimal()));
    }
}
