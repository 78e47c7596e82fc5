package vn.thidua.scoring.file;

import vn.thidua.shared.ViolationCode;

/**
 * What can be wrong with a file of entries. Texts: {@code scoring.file.…}.
 *
 * <p>Where nothing else is said: 0 unit, 1 the criteria that are concerned, 2 code of the criterion or figure.
 */
enum FileViolation implements ViolationCode {
    /** 0 column. */
    COLUMN_MISSING,
    /** 0 column. */
    COLUMN_TWICE,
    FILE_EMPTY,
    UNIT_MISSING,
    /** 0 unit, 1 how many lines it has. */
    UNIT_UNKNOWN,
    /** 0 unit, 1 line that named it first. */
    UNIT_TWICE,
    /** 0 unit. */
    NAME_MISSING,
    /** 0 unit, 1 what stands there, 2 the kinds that there are. */
    KIND_UNKNOWN,
    /** 0 unit, 1 kind. */
    CODE_MISSING,
    /** 0 unit, 1 code. */
    LEAF_UNKNOWN,
    /** 0 unit, 1 code of a criterion whose points come from figures. */
    LEAF_COMPUTED,
    /** 0 unit, 1 code. */
    FIGURE_UNKNOWN,
    /** 0 unit, 1 code. */
    OFFENCE_UNKNOWN,
    /** 3 what stands there. */
    OFFENCE_WITH_VALUE,
    OFFENCE_WITHOUT_REASON,
    /** 0 unit, 1 code. */
    TASK_CODE_WRONG,
    /** 0 unit, 1 code. */
    LEAF_WITHOUT_TASKS,
    /** 0 unit, 1 code. */
    WEIGHT_WITHOUT_TASK,
    /** 3 kind. */
    VALUE_BLANK,
    /** 3 what stands there. */
    VALUE_UNEXPECTED,
    /** 3 what stands there. */
    NUMBER_UNREADABLE,
    /** 3 what stands there, 4 the number if the sign groups thousands, 5 the number if it does not. */
    NUMBER_AMBIGUOUS,
    /** 3 what stands there. */
    NUMBER_TOO_LONG,
    /** 3 line that said it first. */
    LINE_TWICE,
    REASON_MISSING,
    /** A criterion has points and is not assigned. */
    POINTS_NOT_ASSIGNED,

    // What vn.thidua.core.scoring.LeafOutcome.Reason says, under the same names. 3 what stands there, 4 maximum.
    FIGURE_MISSING,
    TARGET_MISSING,
    DIVISOR_NOT_POSITIVE,
    ENTRY_MISSING,
    ENTRY_NEGATIVE,
    ENTRY_BELOW_LOWEST,
    ENTRY_ABOVE_MAXIMUM,
    TASKS_MISSING,
    TASK_IMPOSSIBLE,
    WEIGHTS_ZERO
}
