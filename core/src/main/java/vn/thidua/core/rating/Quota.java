package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many units may hold a grade at most: a share of the units of the cluster, or of those that another grade was given
 * to by score and gates.
 *
 * @param percent above 0, at most 100
 * @param ofGrade code of the other grade; empty for a share of all units
 * @param rounding how a part of a unit is rounded; any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Quota(BigDecimal percent, Optional<String> ofGrade, RoundingMode rounding, Ties ties) {

    /** What becomes of units that are tied where the quota ends. Either way the quota is never exceeded. */
    public enum Ties {
        /** All of them go down. */
        DEMOTE_ALL,
        /** All of them go down until a vote decides which of them take the seats that are left. */
        LEAVE_TO_VOTE
    }

    /** @param base how many units the share is of */
    int allowed(int base) {
        return percent.multiply(BigDecimal.valueOf(base))
                .movePointLeft(2)
                .setScale(0, rounding)
                .intValueExact();
    }
}
