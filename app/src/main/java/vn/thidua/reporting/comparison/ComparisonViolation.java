package vn.thidua.reporting.comparison;

import vn.thidua.shared.ViolationCode;

/** Why a workbook is not kept, or its figures are not taken. */
enum ComparisonViolation implements ViolationCode {
    /** Nothing was uploaded. */
    NO_FILE,
    /** The workbook does not say whose report it is, and nobody chose one. */
    REPORT_NOT_TOLD,
    /** The workbook is a report that the person does not fill in. */
    REPORT_NOT_YOURS,
    /** The workbook is another report than the one it was uploaded for. */
    OTHER_REPORT,
    /** It was not said where the figures stand. */
    NOTHING_MAPPED,
    /** No figure was chosen. */
    NOTHING_CHOSEN,
    /** Somebody else wrote the figure since the page was shown. */
    OVERTAKEN
}
