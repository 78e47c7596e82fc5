package vn.thidua.reporting.submission;

import java.util.List;
import java.util.UUID;
import vn.thidua.web.Crumb;

/**
 * One report of one unit with every figure and the cell that it stands in.
 *
 * @param title names the unit and the period
 * @param unit full name
 * @param version number of this version
 * @param isLatest whether this version counts
 * @param late days after the due date on which it was received; zero or less if it was on time
 * @param received moment, in words
 * @param receivedOn day on which it counts as received, in words
 * @param file name of the workbook
 * @param mayDownload whether the reader may have the workbook, restricted figures included
 * @param told whether the form asks texts beside the figures
 * @param marked code of the indicator that the reader came for; may be empty
 * @param changed how many figures differ from the version before
 * @param versions every version, the latest first
 */
public record SubmissionPage(
        UUID id,
        String title,
        String unit,
        String period,
        int version,
        boolean isLatest,
        long late,
        String received,
        String receivedOn,
        String receivedBy,
        String file,
        boolean mayDownload,
        boolean told,
        String marked,
        int changed,
        List<Sheet> sheets,
        List<Version> versions,
        List<Crumb> crumbs) {

    public SubmissionPage {
        sheets = List.copyOf(sheets);
        versions = List.copyOf(versions);
        crumbs = List.copyOf(crumbs);
    }

    /** A sheet of the form. */
    public record Sheet(String tab, String title, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator.
     *
     * @param locked whether the reader may not see its figures; then all of them are empty
     * @param before what the version before said; empty if it said the same
     * @param cell where the figure stands; empty if it is computed
     */
    public record Line(
            String code,
            String name,
            String measure,
            boolean locked,
            String figure,
            String before,
            String target,
            String cell) {}

    /** A version of the report. */
    public record Version(int number, String received, String receivedBy, String href, boolean shown) {}
}
