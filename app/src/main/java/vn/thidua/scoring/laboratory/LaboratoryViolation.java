package vn.thidua.scoring.laboratory;

import vn.thidua.shared.ViolationCode;

/** Why a trial cannot be made. Texts: {@code scoring.laboratory.…}. */
enum LaboratoryViolation implements ViolationCode {
    /** 0 code of the section, 1 what was typed. */
    WEIGHT_UNREADABLE,
    /** 0 code of the section, 1 most. */
    WEIGHT_OUT_OF_RANGE,
    WEIGHTS_ALL_ZERO,
    /** 0 what was chosen. */
    CHOICE_UNKNOWN,
    /** 0 code that is no criterion of the table. */
    CRITERION_UNKNOWN,
    NOTHING_LEFT
}
