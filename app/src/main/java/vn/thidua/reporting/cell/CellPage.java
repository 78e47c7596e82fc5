package vn.thidua.reporting.cell;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * One cell of a report.
 *
 * @param title the indicator
 * @param subtitle unit and period
 * @param href where the cell is
 * @param report the report, at the cell
 * @param value what stands there; computed or typed
 * @param before the same period last year
 * @param standing how far the report has come, and who brought it there
 * @param questions what is worth a question about the figure, in words
 * @param mayComment whether the reader may say something
 * @param mayProve whether the reader may put files to the figure, and withdraw them
 * @param reasons why nothing was done
 */
public record CellPage(
        String title,
        String subtitle,
        String href,
        String report,
        String value,
        String before,
        String standing,
        List<String> questions,
        List<Edit> edits,
        List<Comment> comments,
        List<File> files,
        boolean mayComment,
        boolean mayProve,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public CellPage {
        questions = List.copyOf(questions);
        edits = List.copyOf(edits);
        comments = List.copyOf(comments);
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** A number that was written. */
    public record Edit(String change, String way, String when, String by) {}

    /** Something that was said. */
    public record Comment(String words, String when, String by) {}

    /**
     * A file that proves the figure.
     *
     * @param withdraw where it is withdrawn; empty if the reader may not, or it is the report's own workbook
     */
    public record File(String name, String what, String href, Optional<String> withdraw) {}
}
