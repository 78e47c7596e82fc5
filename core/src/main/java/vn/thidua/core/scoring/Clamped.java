package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * What the {@link Limits} of a section, or of the table, changed. All zero or more; all zero if nothing was limited.
 *
 * @param lostToBonusCap bonus points cut by the bonus cap
 * @param returnedByDeductionCap points given back because more was deducted than the deduction cap allows
 * @param liftedByFloor points given by the floor
 * @param cutByCeiling points cut by the ceiling
 */
public record Clamped(
        BigDecimal lostToBonusCap,
        BigDecimal returnedByDeductionCap,
        BigDecimal liftedByFloor,
        BigDecimal cutByCeiling) {

    static final Clamped NOTHING = new Clamped(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
