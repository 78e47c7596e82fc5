package vn.thidua.organization.cluster;

import java.util.List;
import java.util.Optional;

/** All clusters as of a day, by series. */
public record ClusterListPage(List<SeriesPart> series) {

    public ClusterListPage {
        series = List.copyOf(series);
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
