package vn.thidua.reporting.pivot;

import java.util.List;
import vn.thidua.web.ChartData;

/**
 * One row or column as a chart, and the same as a table.
 *
 * @param finding what it shows, in one sentence
 * @param caption how to read it
 * @param head headings of the table
 */
public record PivotChart(
        String title, ChartData data, String finding, String caption, List<String> head, List<Point> points) {

    public PivotChart {
        head = List.copyOf(head);
        points = List.copyOf(points);
    }

    /** A line of the table. */
    public record Point(String name, String value) {}
}
