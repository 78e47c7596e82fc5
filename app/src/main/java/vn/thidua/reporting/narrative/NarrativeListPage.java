package vn.thidua.reporting.narrative;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * Whose texts can be put together for a period.
 *
 * @param more how many are not shown, in words; empty if all are
 */
public record NarrativeListPage(
        String title, String period, List<Option> periods, List<Line> lines, String more, List<Crumb> crumbs) {

    public NarrativeListPage {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A unit or cluster.
     *
     * @param units how many units, in words
     * @param parts the parts, by their addresses
     */
    public record Line(String name, String units, List<Option> parts, String paper) {

        public Line {
            parts = List.copyOf(parts);
        }
    }
}
