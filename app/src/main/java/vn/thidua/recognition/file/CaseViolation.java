package vn.thidua.recognition.file;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with the sense of a case. 0 is always the id of the case. */
enum CaseViolation implements ViolationCode {
    /** The id is there twice. */
    CASE_TWICE,
    /** 1 code of the pack. */
    PACK_UNKNOWN,
    /** 1 code of the form, 2 the nearest one or all. */
    FORM_UNKNOWN,
    /** 1 code of the rating, 2 those that are known. */
    RATING_UNKNOWN,
    /** 1 the year. */
    RATING_TWICE,
    /** 1 first day or year, 2 last one. */
    END_BEFORE_BEGINNING,
    /** 1 the year, 2 the day. */
    YEAR_AFTER_DAY,
    /** 1 id of the entry. */
    ENTRY_UNKNOWN
}
