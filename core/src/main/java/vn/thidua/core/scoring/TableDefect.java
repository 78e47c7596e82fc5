package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that makes a score table unusable; the author of the table mends it.
 *
 * @param node code of the section or leaf, or of the table itself
 * @param found what the table says, empty where nothing is said
 */
public record TableDefect(Kind kind, String node, Optional<BigDecimal> found) {

    /** What is wrong. */
    public enum Kind {
        /** A section or leaf has no code. */
        CODE_BLANK,
        /** Two nodes have the same code. */
        CODE_DUPLICATE,
        /** A section, or the table, has no children. */
        EMPTY,
        /** The maximum is less than zero. */
        MAXIMUM_NEGATIVE,
        /** The children's maxima add up to {@code found} instead of the maximum. */
        MAXIMA_DIFFER,
        /** A section's bonus cap is less than zero. */
        BONUS_CAP_NEGATIVE,
        /** The floor is above the maximum, so that it decides every score. */
        FLOOR_ABOVE_MAXIMUM,
        /** Digits of rounding outside 0 to 6. */
        ROUNDING_DIGITS,
        /** Rounding mode that refuses to round. */
        ROUNDING_MODE,
        /** A tier has no bands. */
        BANDS_MISSING,
        /** A band ends at or before its beginning, or begins before the band above it. */
        BANDS_UNORDERED,
        /** Some value between two bands belongs to neither. */
        BANDS_GAP,
        /** Some value belongs to two bands. */
        BANDS_OVERLAP,
        /** The first band has a lower end or the last one an upper end, so that some value has no band. */
        BANDS_NOT_COVERING,
        /** The best band gives {@code found} instead of the maximum. */
        BEST_BAND_DIFFERS,
        /** The ceiling of a proportion is less than 1, so that nobody can reach the maximum. */
        CEILING_BELOW_ONE,
        /** The floor of a proportion is not between 0 and its ceiling. */
        FLOOR_OUTSIDE_RANGE,
        /** A constant that is divided by is zero or less. */
        TARGET_NOT_POSITIVE,
        /** Points per unit are zero or less. */
        RATE_NOT_POSITIVE,
        /** The cap of a bonus is zero or less. */
        CAP_NOT_POSITIVE,
        /** A bonus has a maximum of its own, which would make it part of the base. */
        BONUS_WITH_MAXIMUM,
        /** The anchor of a comparison with peers is zero or less. */
        ANCHOR_NOT_POSITIVE,
        /** The points at the anchor are not between 0 and the maximum. */
        ANCHOR_POINTS_OUTSIDE_RANGE
    }
}
