package vn.thidua.document;

import vn.thidua.shared.ViolationCode;

/** Why a file that somebody sent is not opened, whatever may be written in it. */
public enum ContainerViolation implements ViolationCode {
    TYPE_UNKNOWN,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_A_WORKBOOK,
    OLD_FORMAT,
    BINARY_WORKBOOK,
    OTHER_FORMAT,
    ENCRYPTED,
    MACROS,
    DAMAGED,

    // The archive.
    TOO_MANY_PARTS,
    DUPLICATE_PART,
    PART_ASTRAY,
    TWO_READINGS,
    INFLATES_TOO_FAR,

    // What a workbook may carry beside figures.
    DOCUMENT_TYPE,
    OTHER_ENCODING,
    EMBEDDED_OBJECT,
    EXTERNAL_LINK,
    EXTERNAL_DATA,

    // What the sheets are made of.
    NESTED_TOO_DEEP,
    TOO_MUCH_MARKUP,
    TOO_MUCH_TEXT,
    TOO_MANY_CELLS,
    CELL_OUTSIDE,
    CELL_TWICE,
    TOO_SLOW,

    // Files of text.
    NOT_UTF8,
    NOT_A_TABLE
}
