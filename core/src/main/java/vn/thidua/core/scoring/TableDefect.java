package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that makes a score table unusable; the author of the table mends it.
 *
 * @param node code of the section, leaf, offence or grade, or of the table itself
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
        /** A section's, or the table's, deduction cap is less than zero. */
        DEDUCTION_CAP_NEGATIVE,
        /** A ceiling is below the maximum, so that nobody can reach it. */
        CEILING_BELOW_MAXIMUM,
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
        ANCHOR_POINTS_OUTSIDE_RANGE,
        /** The lowest points that may be typed are above zero. */
        LOWEST_ABOVE_ZERO,
        /** A lateness rule has no deadline. */
        DEADLINES_MISSING,
        /** A lateness rule counts a deadline twice. */
        DEADLINE_TWICE,
        /** A later band of a lateness rule gives {@code found}, more than the one before it. */
        LATENESS_REWARDED,
        /** A derived leaf does not say which score it is a share of. */
        SCORE_UNNAMED,
        /** An offence leads to nothing. */
        OFFENCE_WITHOUT_CONSEQUENCE,
        /** An offence zeroes a leaf that does not exist; named is the offence. */
        OFFENCE_LEAF_UNKNOWN,
        /** An offence leads to the lowest grade, and the table has no grades. */
        GRADES_MISSING,
        /** A grade other than the lowest does not say from which total on it is given. */
        GRADE_END_MISSING,
        /** The lowest grade has a lower end, a gate or a quota, so that some unit would have no grade. */
        GRADE_LOWEST_LIMITED,
        /** A grade begins at or below the one before it. */
        GRADES_UNORDERED,
        /** A gate looks at a section or leaf that does not exist; named is the grade. */
        GATE_NODE_UNKNOWN,
        /** A gate's per cent are not between 0 and 100. */
        GATE_OUTSIDE_RANGE,
        /** A quota's per cent are not above 0 and at most 100. */
        QUOTA_OUTSIDE_RANGE,
        /** A quota is a share of a grade that does not exist. */
        QUOTA_BASE_UNKNOWN,
        /** A quota is a share of a grade that is limited by a quota itself, so that its size would depend on itself. */
        QUOTA_BASE_LIMITED
    }
}
