package vn.thidua.scoring.design;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * A cluster scored by a draft beside what it has now.
 *
 * @param back address of the draft
 * @param defects what keeps the draft from being scored by
 * @param content empty if there is nothing to score
 */
public record PreviewPage(
        String title, String back, List<LineDefect> defects, Optional<Content> content, List<Crumb> crumbs) {

    public PreviewPage {
        defects = List.copyOf(defects);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A cluster.
     *
     * @param now by which version it is scored now
     * @param finding who moves, in one sentence
     */
    public record Content(
            List<Option> periods,
            String period,
            List<Option> clusters,
            String cluster,
            String now,
            String finding,
            List<Row> rows) {

        public Content {
            periods = List.copyOf(periods);
            clusters = List.copyOf(clusters);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A unit, in the order of the draft.
     *
     * @param up how many places it goes up; negative if down
     */
    public record Row(
            String after,
            String unit,
            String before,
            int up,
            String totalBefore,
            String totalAfter,
            String difference) {}
}
