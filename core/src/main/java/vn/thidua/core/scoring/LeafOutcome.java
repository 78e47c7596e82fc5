package vn.thidua.core.scoring;

import java.math.BigDecimal;

/** What became of one leaf of one unit. */
public sealed interface LeafOutcome {

    /** Points were given; rounded if the table rounds each leaf, otherwise exact to 34 digits. */
    record Scored(BigDecimal points) implements LeafOutcome {}

    /** The leaf does not apply to the unit. */
    record NotAssigned() implements LeafOutcome {}

    /**
     * There is no telling. Counts zero in the total until it is mended, and is named there.
     *
     * @param code what is missing or wrong: the code of a figure or task, or of the leaf for typed points
     */
    record Unscored(Reason reason, String code) implements LeafOutcome {}

    /** Why a leaf could not be scored. */
    enum Reason {
        /** The unit did not report the quantity. */
        FIGURE_MISSING,
        /** The unit has no target. */
        TARGET_MISSING,
        /** A denominator or target is zero or less. */
        DIVISOR_NOT_POSITIVE,
        /** Nobody typed points. */
        ENTRY_MISSING,
        /** Points below zero were typed. */
        ENTRY_NEGATIVE,
        /** Fewer points were typed than the table allows below zero. */
        ENTRY_BELOW_LOWEST,
        /** More points than the maximum were typed. */
        ENTRY_ABOVE_MAXIMUM,
        /** The unit has no tasks. */
        TASKS_MISSING,
        /** A task has a weight below zero or a completion outside 0 to 100 per cent. The code is that of the task. */
        TASK_IMPOSSIBLE,
        /** The unit's tasks weigh nothing together. */
        WEIGHTS_ZERO
    }
}
