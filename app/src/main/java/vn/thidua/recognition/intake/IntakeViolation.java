package vn.thidua.recognition.intake;

import vn.thidua.shared.ViolationCode;

/** Why a file, a line or a step of an intake is not taken. */
enum IntakeViolation implements ViolationCode {
    // The file.
    NO_FILE,
    FILE_TOO_LARGE,
    NO_HEADINGS,
    NO_LINES,
    TOO_MANY_LINES,

    // Lines that cannot be read or contradict themselves.
    CELL_ERROR,
    HIDDEN_SIGN,
    NOTHING_SAID,
    TWO_AWARDS,
    TWO_INTERVALS,
    DAYS_UNREADABLE,
    OTHER_BEFORE,
    OTHER_ON_RECORD,

    // What is missing or not known.
    SUBJECT_MISSING,
    PERSON_UNKNOWN,
    PERSON_OTHER_NAME,
    PERSON_AMBIGUOUS,
    PERSON_NOT_DECIDED,
    UNIT_UNKNOWN,
    WORD_UNKNOWN,
    VALUE_MISSING,
    YEAR_UNREADABLE,
    DAY_ONLY_YEAR,
    DAY_IS_NUMBER,
    DAY_UNREADABLE,
    PAPER_UNKNOWN,

    // What a person has to decide.
    WORD_ASKED,
    PERSON_ASKED,
    UNIT_ASKED,

    // What is there already.
    DOUBLE_ON_RECORD,
    DOUBLE_BEFORE,

    // Steps.
    STATE_OTHER,
    NOTHING_READY
}
