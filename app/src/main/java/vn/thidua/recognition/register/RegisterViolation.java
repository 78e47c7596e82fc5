package vn.thidua.recognition.register;

import vn.thidua.shared.ViolationCode;

/** Why a fact is not entered, corrected or withdrawn. */
public enum RegisterViolation implements ViolationCode {
    /** Nothing is chosen or written: label. */
    FIELD_MISSING,
    /** The word is none of the vocabulary: label, text. */
    WORD_UNKNOWN,
    /** The year cannot be read or is out of range: text, first, last. */
    YEAR_UNREADABLE,
    /** The year is not over and not running: year. */
    YEAR_AHEAD,
    /** The day cannot be read or is out of range: label, text. */
    DAY_UNREADABLE,
    /** The day is still to come: label, day. */
    DAY_AHEAD,
    /** The last day is before the first: last, first. */
    END_BEFORE_START,
    /** The last year is before the first: last, first. */
    YEARS_REVERSED,
    /** The number of working days cannot be read: text. */
    DAYS_UNREADABLE,
    /** The figure cannot be read: text. */
    AMOUNT_UNREADABLE,
    /** Neither days nor a first day. */
    ABSENCE_UNMEASURED,
    /** The text is too long: label, letters, most. */
    TEXT_TOO_LONG,
    /** The award is not for such a subject: award. */
    NOT_FOR_PERSON,
    /** See {@link #NOT_FOR_PERSON}. */
    NOT_FOR_UNIT,
    /** The name of the award fixes another level: award, level. */
    LEVEL_OTHER,
    /** It was decided before the year it is for: day, year. */
    DECIDED_BEFORE,
    /** It was taken back before it was given: revoked, day. */
    REVOKED_BEFORE,
    /** The register has it already, in the same words. */
    KNOWN_ALREADY,
    /** The register has it in other words: what it says. */
    KNOWN_OTHERWISE,
    /** The person had left the writer's units before it began: day. */
    SUBJECT_LEFT,
    /** Somebody else has corrected or withdrawn it. */
    REPLACED_ALREADY,
    /** A correction says why. */
    REASON_MISSING,
    /** A correction changes something. */
    NOTHING_CHANGED
}
