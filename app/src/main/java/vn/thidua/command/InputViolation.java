package vn.thidua.command;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with what a person typed at a command, before any module looks into the files. */
enum InputViolation implements ViolationCode {
    FILE_MISSING,
    NOT_UTF8,
    /** 0 the most that is read, in MiB. */
    FILE_TOO_LARGE,
    /** 0 number of packs in the folder, 1 the most that are read. */
    TOO_MANY_PACKS,
    NAMED_FILE_MISSING,
    SETUP_UNREADABLE,
    PERIOD_MISSING,
    PERIOD_MALFORMED,
    PERIOD_UNNAMED,
    NOT_A_FOLDER,
    FILE_IN_THE_WAY,
    DAY_MALFORMED,
    DAY_NOT_PAST,
    FOLDER_MISSING,
    LOG_FILE_IN_THE_WAY,
    ENDING_UNKNOWN,
    OUT_IS_INPUT
}
