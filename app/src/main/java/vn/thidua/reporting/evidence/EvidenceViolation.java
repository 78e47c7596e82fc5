package vn.thidua.reporting.evidence;

import vn.thidua.shared.ViolationCode;

/** Why a file is not taken as evidence, or not withdrawn. */
enum EvidenceViolation implements ViolationCode {
    /** There is nothing in it, or no file was chosen. */
    EMPTY,
    /** It is larger than 10 MB. */
    TOO_LARGE,
    /** It is no PDF, PNG, JPEG or .xlsx file. */
    UNKNOWN_KIND,
    /** The figure has as many files as it may. */
    TOO_MANY,
    /** The form does not ask for the figure, or computes it. */
    NOT_ASKED,
    /** What proves a figure that was accepted stays. */
    SETTLED
}
