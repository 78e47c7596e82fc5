package vn.thidua.scoring.publication;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A unit of a published ranking.
 *
 * @param place 1 for the first; empty if the unit sent no report
 * @param unit code of the unit
 * @param name what the unit was called when it was published
 * @param points sum of the points, rounded as the table says
 * @param assigned points that were assigned to the unit
 * @param total what gives the place
 * @param unscored how many criteria counted zero because something was missing
 */
public record PublishedLine(
        OptionalInt place,
        String unit,
        String name,
        BigDecimal points,
        BigDecimal assigned,
        BigDecimal total,
        int unscored) {}
