package vn.thidua.core.laboratory;

import java.math.BigDecimal;

/**
 * What a section or criterion gave to one unit.
 *
 * @param points what it passed on in the real scoring
 * @param maximum points of it that were assigned to the unit; zero if it was not assigned
 */
public record Share(BigDecimal points, BigDecimal maximum) {}
