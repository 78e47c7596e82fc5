package vn.thidua.core.pivot;

/** Why a cell has no figure. Zero is a figure and never a gap. */
public enum Gap {
    /** It was asked for, and nobody has what it needs. */
    MISSING,
    /** Nobody was asked: the form does not have it, or nobody had to report. */
    NOT_ASKED,
    /** The same period last year is not on record. */
    NO_PREVIOUS,
    /** The denominators, or the weights, add up to zero. */
    DIVISOR_ZERO,
    /** Nothing is a percentage of zero or less. */
    BASE_ZERO,
    /** The change of a ratio is in percentage points, not in per cent. */
    IN_POINTS,
    /** The indicators count different things. */
    MIXED_MEASURES,
    /** Ratios and means of different indicators cannot be added. */
    NOT_ADDITIVE,
    /** One indicator is counted within another and would count twice. */
    PART_OF_ANOTHER,
    /** Periods of one year each count from its beginning and would count twice. */
    PERIODS_OVERLAP,
    /** Targets and changes belong to one year. */
    YEARLY,
    /** The forms of the periods add the indicator up by different rules. */
    RULE_CHANGED,
    /** Places and distances are those of one unit. */
    OF_ONE_UNIT,
    /** There is no other unit of the cluster to be compared with. */
    NO_PEERS,
    /** Neither more nor less is better. */
    NO_DIRECTION
}
