package vn.thidua.organization.cluster;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Option;

/**
 * All clusters as of a day, by series.
 *
 * @param adding the form for another series; empty if the reader may not
 * @param reasons why the series that was sent was refused
 */
public record ClusterListPage(List<SeriesPart> series, Optional<Adding> adding, List<Violation> reasons) {

    public ClusterListPage {
        series = List.copyOf(series);
        reasons = List.copyOf(reasons);
    }

    /** What the form for another series holds. */
    public record Adding(String code, String name, String level, List<Option> levels) {

        public Adding {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A series with its clusters.
     *
     * @param deal address of the form for a new deal; empty if the reader may not
     */
    public record SeriesPart(String code, String name, String level, List<Line> clusters, Optional<String> deal) {

        public SeriesPart {
            clusters = List.copyOf(clusters);
        }
    }

    /**
     * A cluster.
     *
     * @param others members without office, in the official order
     */
    public record Line(
            String number,
            String href,
            Optional<String> head,
            Optional<String> deputy,
            List<String> others,
            int members) {

        public Line {
            others = List.copyOf(others);
        }
    }
}
