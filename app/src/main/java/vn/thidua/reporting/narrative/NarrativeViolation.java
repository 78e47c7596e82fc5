package vn.thidua.reporting.narrative;

import vn.thidua.shared.ViolationCode;

/** Why a text is not taken or not sent. */
enum NarrativeViolation implements ViolationCode {
    /** A part that is required is empty. */
    PART_EMPTY,
    /** More characters than the part may have. */
    TEXT_TOO_LONG,
    /** More paragraphs than anybody reads. */
    TOO_MANY_PARAGRAPHS,
    /** A control character, which no keyboard types. */
    CONTROL_CHARACTER,
    /** Somebody else saved the text since. */
    TEXT_OVERTAKEN,
    /** Somebody else changed what is put together since. */
    ASSEMBLY_OVERTAKEN,
    /** Somebody else changed the text of the report since. */
    REPORT_OVERTAKEN,
    /** Nothing was chosen. */
    NOTHING_PICKED,
    /** A paragraph is empty and was not struck out. */
    PARAGRAPH_EMPTY,
    /** What was chosen is not what was sent any more. */
    SOURCE_GONE,
    /** The text put together is longer than any may be. */
    ASSEMBLY_TOO_LONG,
    /** There is nothing to take over. */
    NOTHING_ASSEMBLED,
    /** A cluster sends no report. */
    NO_REPORT_OF_ITS_OWN,
    /** A file of texts names a unit that does not report. */
    UNIT_UNKNOWN,
    /** A file of texts names a part that the form does not ask. */
    PART_UNKNOWN,
    /** A file of texts cannot be read. */
    FILE_UNREADABLE
}
