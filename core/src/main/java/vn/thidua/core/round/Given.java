package vn.thidua.core.round;

import java.math.BigDecimal;

/**
 * Points that somebody wrote into a column for one criterion.
 *
 * @param order when, as a number that grows with every writing on the sheet; points confirmed together share one
 */
public record Given(BigDecimal points, long order) {}
