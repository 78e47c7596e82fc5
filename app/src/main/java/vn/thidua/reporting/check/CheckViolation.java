package vn.thidua.reporting.check;

import vn.thidua.shared.ViolationCode;

/** Why figures of one report cannot be true together. */
enum CheckViolation implements ViolationCode {
    /** A count is above the count that it is a part of. */
    PART_ABOVE_WHOLE,
    /** Several counts add up to more than the count that they are parts of. */
    PARTS_ABOVE_WHOLE,
    /** A computed figure lies outside of what is possible. */
    OUT_OF_BOUNDS
}
