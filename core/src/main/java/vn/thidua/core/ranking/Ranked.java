package vn.thidua.core.ranking;

import java.math.BigDecimal;

/**
 * A unit with its place.
 *
 * @param place from 1
 */
public record Ranked(int place, String unit, BigDecimal total, Decision decision) {}
