package vn.thidua.organization.person;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with a file of people. */
enum PersonViolation implements ViolationCode {
    /** The file cannot be read: what the reader says. */
    FILE_UNREADABLE,
    /** A person lacks code, name or times, or a time lacks its unit or first day: code, empty if that is missing. */
    ENTRY_INCOMPLETE,
    /** A code that is not plain letters, digits, point, slash and hyphen, at most 40: code. */
    CODE_MALFORMED,
    /** Two people with one code: code. */
    CODE_TWICE,
    /** A unit that is not there on the first day: code of the person, code of the unit. */
    UNIT_UNKNOWN,
    /** A post that the file does not name: code of the person, code of the post. */
    POST_UNKNOWN,
    /** A time ends before it begins, or begins before the one above it has ended: code of the person. */
    TIMES_OUT_OF_ORDER
}
