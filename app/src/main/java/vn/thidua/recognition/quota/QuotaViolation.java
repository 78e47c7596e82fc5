package vn.thidua.recognition.quota;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with a question. */
enum QuotaViolation implements ViolationCode {
    /** 0 text, 1 first year, 2 last year. */
    YEAR_UNREADABLE,
    /** 0 text. */
    ROUNDING_UNKNOWN,
    /** 0 code of the unit or of its line, 1 text, 2 most. */
    BASE_UNREADABLE,
    /** 0 text, 1 most. */
    WHOLE_UNREADABLE,
    /** 0 text. */
    QUOTA_UNKNOWN,
    /** 0 code. */
    LINE_UNKNOWN
}
