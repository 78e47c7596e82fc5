package vn.thidua.scoring.statistics;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * A ranking from three starts, everything written out.
 *
 * @param content empty if the reader sees no ranked cluster as a whole
 */
public record StartPage(
        String title, List<Crumb> crumbs, List<Option> periods, String period, Optional<Content> content) {

    public StartPage {
        crumbs = List.copyOf(crumbs);
        periods = List.copyOf(periods);
    }

    /**
     * A cluster.
     *
     * @param heads indicators that may be taken for a number of people
     * @param head code of the chosen one; empty if none is
     * @param remarks why a start is left out; empty if none is
     */
    public record Content(
            List<Option> clusters,
            String cluster,
            List<Option> heads,
            String head,
            List<String> remarks,
            String totalHead,
            List<Row> rows) {

        public Content {
            clusters = List.copyOf(clusters);
            heads = List.copyOf(heads);
            remarks = List.copyOf(remarks);
            rows = List.copyOf(rows);
        }
    }

    /** A unit with its real place and total. */
    public record Row(String unit, String place, String total, Cell perHead, Cell againstPast) {}

    /**
     * What one start makes of a unit.
     *
     * @param up how many places it goes up; negative if down, zero if it stays or places do not compare
     * @param move the same in words; empty if places do not compare
     */
    public record Cell(String value, String place, int up, String move) {}
}
