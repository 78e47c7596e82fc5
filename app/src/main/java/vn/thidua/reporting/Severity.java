package vn.thidua.reporting;

/** What a defect does to the workbook it was found in. */
public enum Severity {
    /** The workbook is refused. */
    ERROR,
    /** The workbook is taken; the unit should know how a cell was understood. */
    NOTICE
}
