package vn.thidua.reporting.workbook;

/**
 * A unit that may send a workbook.
 *
 * @param code identifies the unit
 * @param name full name, for example "Công an tỉnh Gia Lai"
 * @param shortName name in tables, for example "Gia Lai"
 */
public record ReportingUnit(String code, String name, String shortName) {}
