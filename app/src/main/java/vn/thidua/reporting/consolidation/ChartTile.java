package vn.thidua.reporting.consolidation;

import java.util.List;
import vn.thidua.web.ChartData;

/**
 * A chart on the home page.
 *
 * @param finding what it shows, in one sentence
 * @param caption how to read it
 * @param head headings of the table with the same data
 */
public record ChartTile(
        String title, ChartData data, String finding, String caption, List<String> head, List<Row> rows) {

    public ChartTile {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A line of the table. */
    public record Row(String name, String value) {}
}
