package vn.thidua.reporting.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * Where figures of one report are corrected: first tried, then made.
 *
 * @param href where the wish is sent to
 * @param report where the report is
 * @param seen version of the report that the page was made of
 * @param key names the request; a new one each time the page is made
 * @param open whether the report can be corrected as it stands
 * @param reasons why nothing was done
 * @param foreseen what would change, after it was tried
 * @param wishes what is sent again to make what was tried
 */
public record CorrectionFormPage(
        String title,
        String period,
        String href,
        String report,
        long seen,
        UUID key,
        boolean open,
        String reason,
        List<Sheet> sheets,
        List<Violation> reasons,
        Optional<CorrectionView> foreseen,
        List<Wish> wishes,
        List<Crumb> crumbs) {

    public CorrectionFormPage {
        sheets = List.copyOf(sheets);
        reasons = List.copyOf(reasons);
        wishes = List.copyOf(wishes);
        crumbs = List.copyOf(crumbs);
    }

    /** A sheet of the form. */
    public record Sheet(String tab, String title, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A figure.
     *
     * @param now what counts
     * @param typed what should stand there
     */
    public record Line(String code, String name, String measure, String now, String typed) {}

    /** A figure that was changed on the page. */
    public record Wish(String code, String typed) {}
}
