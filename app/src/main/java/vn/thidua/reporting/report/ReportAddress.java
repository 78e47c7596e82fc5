package vn.thidua.reporting.report;

/**
 * What a report is known by.
 *
 * @param period code of the period
 * @param unit code of the unit
 */
public record ReportAddress(String period, String unit) {

    /** Returns where the report is shown. */
    public String href() {
        return "/reporting/entry/" + period + "/" + unit;
    }

    /** Returns where the texts of the report are shown. */
    public String texts() {
        return "/reporting/narrative/texts/" + period + "/" + unit;
    }
}
