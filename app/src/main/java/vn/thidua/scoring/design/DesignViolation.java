package vn.thidua.scoring.design;

import vn.thidua.shared.ViolationCode;

/** Why a draft of a score table is not changed or published. Texts: {@code scoring.design.…}. */
enum DesignViolation implements ViolationCode {
    /** The text is YAML, and no mapping with a code. */
    NOT_A_TABLE,
    /** The text is not YAML. Arguments: the line from which on it is not. */
    NOT_YAML,
    /** Arguments: the code in the text, the code of the draft. */
    CODE_CHANGED,
    /** Arguments: most letters. */
    TEXT_TOO_LONG,
    /** The node is not where it was. */
    NODE_GONE,
    /** Arguments: code of a criterion that cannot have others in it. */
    NOT_A_SECTION,
    /** A section cannot be moved into itself. Arguments: its code. */
    INTO_ITSELF,
    /** Somebody else changed the draft. Arguments: who, when. */
    OVERTAKEN,
    /** Arguments: the code of the table that has a draft. */
    DRAFT_EXISTS,
    /** A higher version was registered since the draft was begun. Arguments: that version. */
    BASE_OVERTAKEN,
    /** Arguments: the version that says the same. */
    NOTHING_CHANGED,
    /** Whoever publishes a version says why. */
    REASON_MISSING,
    /** Arguments: most letters. */
    REASON_TOO_LONG,
    /** Arguments: the word to be typed. */
    NOT_CONFIRMED
}
