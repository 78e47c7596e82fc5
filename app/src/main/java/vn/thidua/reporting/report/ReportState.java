package vn.thidua.reporting.report;

/** Where a report stands. */
public enum ReportState {
    /** The unit fills it in; all cells are open. */
    DRAFT,
    /** It was sent and waits for the receiver; no cell is open. */
    SUBMITTED,
    /** It was sent back with a list of defects; only the cells on the list are open. */
    RETURNED,
    /** The receiver took it; no cell is open. */
    ACCEPTED
}
