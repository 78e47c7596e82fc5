package vn.thidua.scoring.intake;

import vn.thidua.shared.ViolationCode;

/** What is wrong with a table that was pasted or sent. Texts: {@code scoring.intake.…}. */
enum IntakeViolation implements ViolationCode {
    /** Nothing was pasted and no file was sent. */
    NOTHING_SENT,
    /** Arguments: most letters. */
    TEXT_TOO_LONG,
    /** Arguments: most rows. */
    TOO_MANY_ROWS,
    /** No row names a column of contents and one of maxima. */
    HEADING_MISSING,
    /** Two columns may hold the maxima. Arguments: their headings. */
    TWO_MAXIMA_COLUMNS,
    /** Under the headings is no section and no criterion. */
    NOTHING_READ,
    /** A row with points has no number. Arguments: its content. */
    NUMBER_MISSING,
    /** Arguments: what stands there. */
    NUMBER_UNREADABLE,
    /** Arguments: what stands there, what was expected. */
    NUMBER_GAP,
    /** A number names a level above that is another one. Arguments: the number, the number of the level above. */
    NUMBER_STRAY,
    /** A row has a number and no content. Arguments: the number. */
    CONTENT_MISSING,
    /** Arguments: code of the criterion. */
    MAXIMUM_MISSING,
    /** Arguments: what stands there. */
    MAXIMUM_UNREADABLE,
    /** A cell has two numbers, or one that can be read in two ways. Arguments: what stands there. */
    TWO_MAXIMA,
    /** Arguments: code of the section, its maximum, the sum of its parts. */
    MAXIMA_DIFFER,
    /** Arguments: the total that the table gives, the sum of its sections. */
    TOTAL_DIFFERS,
    /** Arguments: the code. */
    CODE_TWICE,
    /** The code that the table is to have has a sign that it may not have. Arguments: the code. */
    TABLE_CODE_MALFORMED
}
