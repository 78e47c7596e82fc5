package vn.thidua.reporting.report;

/** Which of the numbers that a unit types for an indicator. */
public enum CellPart {
    /** What was reached in the period. */
    FIGURE,
    /** What is to be reached by the end of the year. */
    TARGET
}
