package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far the sum of a section, or of the whole table, may go. Applied in this order: deduction cap, floor, bonus cap,
 * ceiling. An empty limit does not limit.
 *
 * @param bonusCap largest sum of bonus points that is passed on; zero or more
 * @param deductionCap most points that {@link Deduction} leaves, and typed points below zero, may take away together;
 *     zero or more
 * @param floor smallest sum of the other points, before bonus. Empty: deductions may eat into what stands beside
 * @param ceiling largest sum with bonus; at least the maximum. What is cut is cut from the bonus first
 */
public record Limits(
        Optional<BigDecimal> bonusCap,
        Optional<BigDecimal> deductionCap,
        Optional<BigDecimal> floor,
        Optional<BigDecimal> ceiling) {

    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    void check(String code, BigDecimal maximum, DefectSink defects) {
        bonusCap.filter(cap -> cap.signum() < 0)
                .ifPresent(cap -> defects.add(TableDefect.Kind.BONUS_CAP_NEGATIVE, code, Optional.of(cap)));
        deductionCap
                .filter(cap -> cap.signum() < 0)
                .ifPresent(cap -> defects.add(TableDefect.Kind.DEDUCTION_CAP_NEGATIVE, code, Optional.of(cap)));
        floor.filter(least -> least.compareTo(maximum) > 0)
                .ifPresent(least -> defects.add(TableDefect.Kind.FLOOR_ABOVE_MAXIMUM, code, Optional.of(least)));
        ceiling.filter(most -> most.compareTo(maximum) < 0)
                .ifPresent(most -> defects.add(TableDefect.Kind.CEILING_BELOW_MAXIMUM, code, Optional.of(most)));
    }

    /** Returns the same limits for a sum whose maximum is {@code maximum}: no floor above it and no ceiling below. */
    Limits fitting(BigDecimal maximum) {
        return new Limits(bonusCap, deductionCap, floor.map(maximum::min), ceiling.map(maximum::max));
    }

    /** Holds a sum that was scaled between floor and ceiling. */
    Fraction hold(Fraction sum) {
        Fraction lifted = floor.map(Fraction::of).map(sum::max).orElse(sum);
        return ceiling.map(Fraction::of).map(lifted::min).orElse(lifted);
    }
}
