package vn.thidua.conference.pack;

import vn.thidua.shared.ViolationCode;

/** Why a file is not in a pack. */
enum PackViolation implements ViolationCode {
    NO_CONFERENCE,
    NO_SCORE_TABLE
}
