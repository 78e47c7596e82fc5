package vn.thidua.recognition.verdict;

import vn.thidua.shared.ViolationCode;

/** What of a question is left out. */
enum VerdictViolation implements ViolationCode {
    /** The day cannot be read or is out of range: text, first year, last year. */
    DAY_UNREADABLE,
    /** More days than can be seen beside each other: most. */
    DAYS_TOO_MANY,
    /** More is supposed than can be at once: most. */
    SUPPOSITIONS_TOO_MANY
}
