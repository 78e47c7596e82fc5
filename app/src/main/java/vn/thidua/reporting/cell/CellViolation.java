package vn.thidua.reporting.cell;

import vn.thidua.shared.ViolationCode;

/** Why nothing was said about a figure. */
enum CellViolation implements ViolationCode {
    /** There are no words. */
    NOTHING_SAID,
    /** There are too many. */
    TOO_LONG,
    /** The form does not ask for the figure. */
    NOT_ASKED
}
