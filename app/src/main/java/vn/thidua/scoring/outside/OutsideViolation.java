package vn.thidua.scoring.outside;

import vn.thidua.shared.ViolationCode;

/** Why something that others say is not recorded. */
enum OutsideViolation implements ViolationCode {
    /** No unit of the cluster is chosen. */
    UNIT_MISSING,
    /** The score table does not ask for it. */
    ABOUT_MISSING,
    /** A task has no name. */
    TASK_MISSING,
    /** 0 how many characters at most. */
    TASK_TOO_LONG,
    /** Neither points nor per cent are given. */
    VALUE_MISSING,
    /** 0 what stands there. */
    VALUE_UNREADABLE,
    /** 0 value, 1 least, 2 most. */
    VALUE_OUT_OF_RANGE,
    /** 0 what stands there. */
    WEIGHT_UNREADABLE,
    /** It does not say what it rests on, or why it is withdrawn. */
    BASIS_MISSING,
    /** 0 how many characters at most. */
    BASIS_TOO_LONG,
    /** Somebody said something else of it: 0 who, 1 when. */
    OVERTAKEN,
    /** There is nothing to be withdrawn. */
    NOTHING_STANDS
}
