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
    /** There is no such unit on the day: line, code, day. */
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
    /** Something in the series begins on or after the day: day of the latest beginning. */
    LATER_DEAL,
    /** The unit is no member of the cluster on the day: code. */
    NOT_A_MEMBER,
    /** Head and deputy are the same unit. */
    HEAD_IS_DEPUTY,
    /** Head and deputy are what they were. */
    NOTHING_CHANGES
}
