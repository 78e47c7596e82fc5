package vn.thidua.reporting.workbook;

/**
 * A stretch of time that is reported on.
 *
 * @param code identifies the period, for example {@code 2017-9M}
 * @param label how people call it, for example "9 tháng năm 2017"
 */
public record ReportingPeriod(String code, String label) {}
