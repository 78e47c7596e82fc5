package vn.thidua.reporting.check;

import vn.thidua.shared.ViolationCode;

/** Why figures of one report cannot be true together, or are worth a question. */
enum CheckViolation implements ViolationCode {
    /** A count is above the count that it is a part of. */
    PART_ABOVE_WHOLE,
    /** Several counts add up to more than the count that they are parts of. */
    PARTS_ABOVE_WHOLE,
    /** A computed figure lies outside of what is possible. */
    OUT_OF_BOUNDS,
    /** A figure is far from that of a year before; a question, not an error. */
    FAR_FROM_LAST_YEAR,
    /** A figure is far from those of other units; a question, not an error. */
    FAR_FROM_PEERS
}
