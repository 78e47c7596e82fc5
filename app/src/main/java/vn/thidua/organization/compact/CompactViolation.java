package vn.thidua.organization.compact;

import vn.thidua.shared.ViolationCode;

/** Why a compact is not kept or not signed. */
enum CompactViolation implements ViolationCode {
    /** There are no words. */
    TEXT_MISSING,
    /** The lines are no table. */
    LINES_UNREADABLE,
    /** A line lacks a part: line. */
    LINE_INCOMPLETE,
    /** The unit is no member of the cluster: line, code. */
    NOT_A_MEMBER,
    /** The amount cannot be read, is negative or finer than four decimals: line, text. */
    AMOUNT_UNREADABLE,
    /** A member without any target: name. */
    MEMBER_WITHOUT_TARGET,
    /** The compact is not written yet. */
    NOT_WRITTEN,
    /** A file of compacts cannot be read: what the reader says. */
    FILE_UNREADABLE,
    /** A compact of a file, or a signature under it, lacks a part. */
    ENTRY_INCOMPLETE,
    /** A compact of a file names a cluster that there is not: series, number and year. */
    CLUSTER_UNKNOWN,
    /** A signature of a file is of a unit outside of the cluster: code. */
    SIGNER_NOT_A_MEMBER
}
