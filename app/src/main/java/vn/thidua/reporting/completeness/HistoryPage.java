package vn.thidua.reporting.completeness;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * Units by periods: who sent when.
 *
 * @param cluster code of the cluster that is shown; empty for all
 * @param periods the latest, the earliest of them first
 * @param listed which part of the list is shown, in words
 * @param earlier address of the part before; empty if there is none
 * @param later address of the part after; empty if there is none
 */
public record HistoryPage(
        String title,
        String cluster,
        List<Option> clusters,
        List<Head> periods,
        List<Line> lines,
        String listed,
        Optional<String> earlier,
        Optional<String> later,
        List<Crumb> crumbs) {

    public HistoryPage {
        clusters = List.copyOf(clusters);
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A period.
     *
     * @param share how many units sent, and in time, in per cent and in words
     */
    public record Head(String name, String share, String href) {}

    /** One unit; for a period that did not ask it the cell is empty. */
    public record Line(int number, String unit, List<Optional<Cell>> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The report of one unit for one period. */
    public record Cell(Tone tone, String text, String title, String href) {}
}
