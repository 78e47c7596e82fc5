package vn.thidua.reporting.correction;

import java.util.List;
import java.util.UUID;
import vn.thidua.web.Crumb;

/**
 * A correction that was made.
 *
 * @param made when, by whom and in which capacity
 * @param versions which version took the place of which
 * @param told how many people were told, and how many have noted it
 * @param mine whether the reader was told and has not noted it yet
 * @param report where the report is
 */
public record CorrectionPage(
        UUID id,
        String title,
        String made,
        String reason,
        String versions,
        CorrectionView view,
        String told,
        boolean mine,
        String report,
        List<Crumb> crumbs) {

    public CorrectionPage {
        crumbs = List.copyOf(crumbs);
    }
}
