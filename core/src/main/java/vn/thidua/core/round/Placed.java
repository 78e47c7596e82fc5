package vn.thidua.core.round;

import java.math.BigDecimal;

/**
 * Where a unit stood at one moment.
 *
 * @param place 1 for the first
 * @param total the points that gave the place
 */
public record Placed(String unit, int place, BigDecimal total) {}
