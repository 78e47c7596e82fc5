package vn.thidua.reporting.comparison;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * The place to upload a workbook, and the workbooks that wait.
 *
 * @param report for which report, in words; empty if the workbook says it
 * @param period code of the period of that report; empty if the workbook says it
 * @param unit code of the unit of that report; empty if the workbook says it
 * @param reasons why the workbook just sent was not kept; usually empty
 * @param waiting the latest first
 */
public record ComparisonListPage(
        String report, String period, String unit, List<Violation> reasons, List<Line> waiting, List<Crumb> crumbs) {

    public ComparisonListPage {
        reasons = List.copyOf(reasons);
        waiting = List.copyOf(waiting);
        crumbs = List.copyOf(crumbs);
    }

    /** Returns where the report as a workbook is handed out; empty if no report is meant. */
    public String workbook() {
        return period.isEmpty() ? "" : "/reporting/comparison/workbook?period=" + period + "&unit=" + unit;
    }

    /** One workbook. */
    public record Line(String href, String file, String report, String at, String by) {}
}
