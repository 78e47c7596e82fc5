package vn.thidua.reporting.intake;

import vn.thidua.shared.ViolationCode;

/** Why files are not taken in, whatever is written in them. */
enum IntakeViolation implements ViolationCode {
    NO_FILE,
    TOO_MANY_FILES,
    NO_PERIOD,
    UNIT_NOT_COVERED
}
