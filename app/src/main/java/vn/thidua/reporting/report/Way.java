package vn.thidua.reporting.report;

/** How a figure came into a report. */
public enum Way {
    TYPED,
    /** In a block, from another program. */
    PASTED,
    /** From a workbook. */
    FILE,
    /** After the report was accepted. */
    CORRECTED,
    /** By a program of the unit, with the whole report. */
    PROGRAM
}
