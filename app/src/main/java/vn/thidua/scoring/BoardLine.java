package vn.thidua.scoring;

import java.math.BigDecimal;
import vn.thidua.organization.Unit;

/**
 * One unit's standing.
 *
 * @param place 1 for the first; units that share a place have the same number
 * @param total the points that give the place: where the score table says so, scaled from what was assigned to the unit
 *     to the maximum of the table, so that units with different assignments compare
 * @param percent total divided by the points that were assigned to the unit, times one hundred, one digit, half-up
 * @param unscored how many criteria could not be scored because a figure is missing
 */
public record BoardLine(int place, Unit unit, BigDecimal total, BigDecimal percent, int unscored) {}
