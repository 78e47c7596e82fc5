package vn.thidua.organization.intake;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.shared.ViolationCode;

/** What can be wrong with lists of units, posts and people, and why an import is not applied or undone. */
enum IntakeViolation implements ViolationCode {
    // The files.
    NO_FILE,
    TOO_MANY_FILES,
    NOTHING_READ,
    SHEET_UNKNOWN,
    SHEET_EMPTY,
    TOO_MANY_LINES,
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_TWICE,

    // What stands in a cell.
    CELL_ERROR,
    VALUE_MISSING,
    NAME_MISSING,
    TEXT_TOO_LONG,
    HIDDEN_SIGN,
    LETTERS_DECOMPOSED,
    SPACES_EXTRA,
    CODE_MALFORMED,
    CODE_TOO_LONG,
    NAME_WITH_DIGITS,
    ORDER_MALFORMED,
    DATE_MALFORMED,
    DATE_IS_NUMBER,
    DATES_MIXED,
    DATE_OUT_OF_RANGE,
    END_BEFORE_START,

    // Lines that do not fit together, or not to what is on record.
    CODE_TWICE,
    PARENT_UNKNOWN,
    PARENT_ITSELF,
    PARENT_CYCLE,
    PARENT_NOT_THEN,
    BEFORE_HISTORY,
    UNIT_UNKNOWN,
    UNIT_NOT_THEN,
    UNIT_NOT_COVERED,
    PERSON_NOT_COVERED,
    POST_UNKNOWN,
    POST_NOT_THEN,
    POST_TWICE,
    POST_PRESENT,
    NAME_DIFFERS,
    MEMBERSHIP_TWICE,
    MEMBERSHIP_PRESENT,

    // Confirming and undoing.
    OUTDATED,
    CHANGED_LATER,
    IN_USE,
    STATE_OTHER;

    private static final Set<IntakeViolation> NOTICES = EnumSet.of(SHEET_EMPTY, LETTERS_DECOMPOSED, SPACES_EXTRA);

    /** Says whether the line is taken nevertheless, because only one thing can be meant. */
    boolean isNotice() {
        return NOTICES.contains(this);
    }
}
