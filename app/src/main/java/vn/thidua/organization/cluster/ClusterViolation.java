package vn.thidua.organization.cluster;

import vn.thidua.shared.ViolationCode;

/** Why a deal or a rotation is refused. */
enum ClusterViolation implements ViolationCode {
    /** The day cannot be read. */
    DAY_UNREADABLE,
    /** There is no line, or the lines are no table. */
    LINES_UNREADABLE,
    /** A line lacks the unit or the number: line. */
    LINE_INCOMPLETE,
    /** There is no such unit on the day: line, code. */
    UNIT_UNKNOWN,
    /** A unit stands in two lines: line, code. */
    UNIT_TWICE,
    /** A role that there is not: line, text. */
    ROLE_UNKNOWN,
    /** A number that is no short code: line, text. */
    NUMBER_UNREADABLE,
    /** A cluster without head: number. */
    HEAD_MISSING,
    /** Two heads: number. */
    HEAD_TWICE,
    /** Two deputies: number. */
    DEPUTY_TWICE,
    /** Something is decided for that day or a later one already: the latest such day. */
    LATER_DEAL,
    /** The unit is no member of the cluster on the day: code. */
    NOT_A_MEMBER,
    /** Head and deputy are the same unit. */
    HEAD_IS_DEPUTY,
    /** Head and deputy are what they were. */
    NOTHING_CHANGES,
    /** A file of rotations cannot be read: what the reader says. */
    FILE_UNREADABLE,
    /** A rotation of a file lacks series, cluster, day or head. */
    ROTATION_INCOMPLETE,
    /** A rotation of a file names a cluster that there is not: series, number, day. */
    CLUSTER_UNKNOWN,
    /** A series whose code cannot stand in an address: code. */
    SERIES_CODE_MALFORMED,
    /** There is a series of that code: code. */
    SERIES_CODE_TAKEN,
    /** A series without a name. */
    SERIES_NAME_MISSING,
    /** A level that there is not. */
    SERIES_LEVEL_UNKNOWN
}
