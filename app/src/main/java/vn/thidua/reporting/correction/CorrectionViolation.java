package vn.thidua.reporting.correction;

import vn.thidua.shared.ViolationCode;

/** Why a correction was not made, beside what is wrong with the figures. */
enum CorrectionViolation implements ViolationCode {
    /** Somebody else did something with the report since. */
    OVERTAKEN
}
