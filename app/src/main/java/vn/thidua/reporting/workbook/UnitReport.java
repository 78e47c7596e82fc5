package vn.thidua.reporting.workbook;

import java.util.List;

/**
 * What one unit reports for one period.
 *
 * @param formCode which form was answered
 * @param formVersion which version of it
 * @param unitCode who answers
 * @param periodCode for which period
 * @param figures one for every indicator of the form that is not derived, in the order of the form
 */
public record UnitReport(
        String formCode, int formVersion, String unitCode, String periodCode, List<ReportedFigure> figures) {

    public UnitReport {
        figures = List.copyOf(figures);
    }
}
