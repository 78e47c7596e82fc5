package vn.thidua.scoring.points;

import vn.thidua.shared.ViolationCode;

/** Why a file of points is refused. Texts: {@code scoring.points.…}. */
enum EntryViolation implements ViolationCode {
    /** The file is not CSV. */
    FILE_UNREADABLE,
    /** The file has no line under its header. */
    FILE_EMPTY,
    /** No score table is in force: 0 period. */
    NO_TABLE,
    /** 0 column. */
    COLUMN_MISSING,
    /** 0 column. */
    VALUE_MISSING,
    /** 0 column, 1 how many characters at most. */
    VALUE_TOO_LONG,
    /** 0 code of the unit. */
    UNIT_UNKNOWN,
    /** 0 code of the unit. */
    UNIT_NOT_YOURS,
    /** 0 code of the criterion. */
    LEAF_UNKNOWN,
    /** The rule reads figures, so nobody types its points: 0 code of the criterion. */
    LEAF_COMPUTED,
    /** 0 what stands there. */
    POINTS_UNREADABLE,
    /** 0 points, 1 maximum. */
    POINTS_ABOVE_MAXIMUM,
    /** 0 points, 1 fewest points. */
    POINTS_BELOW_LOWEST,
    /** 0 criterion, 1 who alone gives its points. */
    SCORER_WRONG,
    /** A criterion is taken off a unit without a reason. */
    REASON_MISSING,
    /** 0 unit, 1 criterion, 2 the line that has them already. */
    LINE_TWICE
}
