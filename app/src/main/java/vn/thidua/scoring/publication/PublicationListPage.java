package vn.thidua.scoring.publication;

import java.util.List;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * The clusters of a period and what was published of each.
 *
 * @param period code of the period; empty if there is none
 */
public record PublicationListPage(List<Option> periods, String period, List<Line> lines) {

    public PublicationListPage {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /**
     * A cluster.
     *
     * @param publish where it can be published; empty for those who may not
     */
    public record Line(String cluster, Tone tone, String state, String first, String by, String href, String publish) {}
}
