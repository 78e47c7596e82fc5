package vn.thidua.core.pivot;

/** What a cell says of its figures. */
public enum Measure {
    /** What was reported. */
    ACTUAL,
    /** What should be reached by the end of the year. */
    TARGET,
    /** How much of the target is reached, in per cent; over those that have both. */
    PERCENT_OF_TARGET,
    /** What was reported for the same period last year. */
    PREVIOUS,
    /** What was reported now less last year, over those that have both; in percentage points for a ratio. */
    CHANGE,
    /** The same in per cent of last year. */
    CHANGE_PERCENT,
    /** Which place the unit has among those of its cluster, 1 for the best. */
    RANK,
    /** How far the unit is from the median of its cluster. */
    FROM_MEDIAN;

    /** Says whether it is of one unit beside others, so that there is none of several units together. */
    public boolean isOfPeers() {
        return this == RANK || this == FROM_MEDIAN;
    }

    /** Says whether it is in per cent, whatever the indicator counts. */
    public boolean isPercent() {
        return this == PERCENT_OF_TARGET || this == CHANGE_PERCENT;
    }
}
