package vn.thidua.document;

import vn.thidua.shared.ViolationCode;

/** Why a file that somebody sent is not opened, whatever may be written in it. */
public enum ContainerViolation implements ViolationCode {
    TYPE_UNKNOWN,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_A_WORKBOOK,
    OLD_FORMAT,
    ENCRYPTED,
    MACROS,
    DAMAGED,
    TOO_MANY_PARTS,
    DUPLICATE_PART,
    INFLATES_TOO_FAR,
    DOCUMENT_TYPE,

    // Files of text.
    NOT_UTF8,
    NOT_A_TABLE
}
