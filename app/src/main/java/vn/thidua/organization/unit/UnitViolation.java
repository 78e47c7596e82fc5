package vn.thidua.organization.unit;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with a list of units. */
public enum UnitViolation implements ViolationCode {
    FILE_UNREADABLE,
    COLUMN_MISSING,
    VALUE_MISSING,
    CODE_MALFORMED,
    CODE_TWICE,
    HEAD_UNKNOWN,
    SECOND_HEAD
}
