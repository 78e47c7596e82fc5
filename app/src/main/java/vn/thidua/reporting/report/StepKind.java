package vn.thidua.reporting.report;

/** What somebody does with a report as a whole. */
public enum StepKind {
    /** The unit sends it. */
    SUBMIT,
    /** The unit takes it back before a receiver looked at it. */
    RECALL,
    /** The receiver sends it back with a list of defects. */
    RETURN,
    /** The receiver accepts it. */
    ACCEPT,
    /** The receiver takes a workbook in for the unit. */
    TAKE_IN,
    /** Figures are corrected after they were accepted. */
    CORRECT
}
