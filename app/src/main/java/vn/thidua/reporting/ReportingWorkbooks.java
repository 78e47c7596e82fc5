package vn.thidua.reporting;

import java.io.IOException;
import java.io.OutputStream;
import vn.thidua.shared.Scope;

/** Writes workbooks about a period, in the language of the request. Restricted indicators are never in them. */
public interface ReportingWorkbooks {

    /**
     * Writes the figures of {@code period} with live formulas: all units together, each cluster, unit by unit.
     *
     * @param out where the .xlsx file goes; not closed
     * @throws IOException if {@code out} fails
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    void appendix(Scope scope, String period, OutputStream out) throws IOException;

    /**
     * Writes every defect of the files that were refused for {@code period}, and what replaced each file.
     *
     * @param out where the .xlsx file goes; not closed
     * @throws IOException if {@code out} fails
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    void refusals(Scope scope, String period, OutputStream out) throws IOException;
}
