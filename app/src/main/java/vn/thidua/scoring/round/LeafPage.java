package vn.thidua.scoring.round;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * One criterion of a sheet: who gave which points why, what proves it, what the unit says.
 *
 * @param href address of the criterion
 * @param sheet address of the sheet
 * @param outside points that nobody in the round gives; empty where people score
 * @param why opens the arithmetic; empty where people score, or the unit is not the reader's
 */
public record LeafPage(
        String title,
        String subtitle,
        List<Crumb> crumbs,
        String href,
        String sheet,
        String maximum,
        Optional<OutsidePoints> outside,
        String why,
        List<Violation> reasons,
        List<Writing> writings,
        List<File> files,
        List<SheetPage.Saying> explanations,
        boolean mayProve,
        boolean mayExplain,
        String until) {

    public LeafPage {
        crumbs = List.copyOf(crumbs);
        reasons = List.copyOf(reasons);
        writings = List.copyOf(writings);
        files = List.copyOf(files);
        explanations = List.copyOf(explanations);
    }

    /** Points that somebody wrote. */
    public record Writing(String column, String points, String reason, String when, String by) {}

    /**
     * A file.
     *
     * @param twins where else the same bytes are used; empty if nowhere
     * @param withdraw address that withdraws it; empty if the reader may not
     */
    public record File(String name, String href, String what, String twins, Optional<String> withdraw) {}
}
