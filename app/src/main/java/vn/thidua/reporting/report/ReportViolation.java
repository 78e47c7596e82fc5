package vn.thidua.reporting.report;

import vn.thidua.shared.ViolationCode;

/** Why nothing was done with a report. */
public enum ReportViolation implements ViolationCode {
    /** Nobody of that name reports for the period. */
    INDICATOR_NOT_ASKED,
    /** The form does not ask the figure of this unit. */
    NOT_ASKED_OF_UNIT,
    /** The unit types no target of its own for the indicator. */
    TARGET_NOT_ASKED,
    /** The period takes no figures yet. */
    PERIOD_NOT_OPEN,
    /** The period takes no figures any more. */
    PERIOD_CLOSED,
    /** The report was sent and waits. */
    WAITS_FOR_RECEIVER,
    /** The report was accepted. */
    ACCEPTED_ALREADY,
    /** The report was sent back for other figures. */
    CELL_NOT_RETURNED,
    /** The report was sent back for something else than the text. */
    TEXT_NOT_RETURNED,
    /** Somebody else wrote the figure since. */
    WRITTEN_SINCE,
    /** A defect of the list was neither mended nor answered. */
    DEFECT_OPEN,
    /** No figure was typed at all. */
    NOTHING_TO_SEND,
    /** The report was not sent. */
    NOT_SENT,
    /** The report was not sent back, or not for that. */
    NOT_RETURNED,
    /** A receiver has looked at it. */
    OPENED_ALREADY,
    /** Nobody decides on what they sent themselves. */
    OWN_REPORT,
    /** A report is sent back for a reason. */
    REASON_MISSING,
    /** The report was approved. */
    APPROVED_ALREADY,
    /** Only what was accepted is corrected. */
    NOT_ACCEPTED,
    /** Figures are corrected for a reason. */
    CORRECTION_NEEDS_REASON,
    /** The figures are what they were. */
    NOTHING_CORRECTED,
    /** A program left a figure out that the form asks. */
    FIGURE_NOT_NAMED,
    /** A program wrote something that is no decimal. */
    NOT_A_DECIMAL
}
