package vn.thidua.reporting.correction;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;

/**
 * Corrections, the latest first.
 *
 * @param listed which of how many are shown, in words
 * @param earlier where the ones before them are
 * @param later where those after them are
 */
public record CorrectionListPage(
        List<Line> lines, String listed, Optional<String> earlier, Optional<String> later, List<Crumb> crumbs) {

    public CorrectionListPage {
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * One correction.
     *
     * @param extent how many figures and how many things further down, in words
     * @param mine whether the reader was told and has not noted it yet
     */
    public record Line(
            String unit, String period, String made, String reason, String extent, boolean mine, String href) {}
}
