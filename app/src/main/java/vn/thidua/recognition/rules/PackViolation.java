package vn.thidua.recognition.rules;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with the sense of a rule pack. */
enum PackViolation implements ViolationCode {
    /** 0 code of the rating, 1 those of the pack. */
    RATING_UNKNOWN,
    /** 0 id of the clause, 1 code of the form. */
    CLAUSE_TWICE,
    /** 0 code of the form. */
    FORM_TWICE,
    /** 0 id of the entry. */
    ENTRY_TWICE,
    /** 0 first day, 1 last day. */
    END_BEFORE_BEGINNING,
    /** 0 first year, 1 last year. */
    YEARS_REVERSED,
    /** 0 number of ratings in the pattern, 1 number of years. */
    PATTERN_LENGTH,
    /** The pack is known by name only and yet has rules. */
    CONTENT_OF_UNKNOWN,
    /** 0 code of the pack. */
    PACK_TWICE,
    /** 0 code of the pack that is replaced, 1 code of the pack that replaces it. */
    REPLACED_UNKNOWN
}
