package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * Subtotal of one section of a score sheet.
 *
 * @param points what the section passes on: base and bonus, after its limits
 * @param bonus bonus points within {@code points}
 * @param assignedMaximum maxima of the leaves that apply to the unit
 * @param clamped what the section's own limits changed
 */
public record SectionScore(
        Section section, BigDecimal points, BigDecimal bonus, BigDecimal assignedMaximum, Clamped clamped) {}
