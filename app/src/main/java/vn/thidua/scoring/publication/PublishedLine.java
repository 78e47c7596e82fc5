package vn.thidua.scoring.publication;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A unit of a published ranking.
 *
 * @param place 1 for the first; empty if the unit sent no report or is barred
 * @param unit code of the unit
 * @param name what the unit was called when it was published
 * @param points sum of the points, rounded as the table says
 * @param assigned points that were assigned to the unit
 * @param total what gives the place
 * @param unscored how many criteria counted zero because something was missing
 * @param barred names of the offences that bar it from a place; empty if none does
 */
public record PublishedLine(
        OptionalInt place,
        String unit,
        String name,
        BigDecimal points,
        BigDecimal assigned,
        BigDecimal total,
        int unscored,
        String barred) {

    /** Says whether an offence bars it from a place. */
    public boolean isBarred() {
        return !barred.isEmpty();
    }
}
