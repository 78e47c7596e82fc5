package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * Subtotal of one section of a score sheet.
 *
 * @param points what the section passes on: base and bonus, after floor and cap
 * @param bonus bonus points within {@code points}
 * @param assignedMaximum maxima of the leaves that apply to the unit
 * @param lostToBonusCap bonus points cut by the section's own cap; zero or more
 * @param liftedByFloor points given by the section's own floor; zero or more
 */
public record SectionScore(
        Section section,
        BigDecimal points,
        BigDecimal bonus,
        BigDecimal assignedMaximum,
        BigDecimal lostToBonusCap,
        BigDecimal liftedByFloor) {}
