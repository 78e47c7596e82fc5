package vn.thidua.reporting.pivot;

import java.util.List;
import java.util.Optional;

/**
 * The part of the table that is on the page.
 *
 * @param caption says what is in it
 * @param corner heading of the rows
 * @param columns the totals last, if there are any
 * @param lines the total last, if there is one
 * @param listed which of the rows are shown, in words; empty if all are
 * @param earlier where the rows before them are
 * @param later where those after them are
 * @param spread which of the columns are shown, in words; empty if all are
 * @param left where the columns before them are
 * @param right where those after them are
 */
public record PivotTable(
        String caption,
        String corner,
        List<Column> columns,
        List<Line> lines,
        String listed,
        Optional<String> earlier,
        Optional<String> later,
        String spread,
        Optional<String> left,
        Optional<String> right) {

    public PivotTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A heading; folded on a phone if it is not one of the first. */
    public record Column(String name, boolean total, boolean folded) {}

    /**
     * One row.
     *
     * @param measure what one of it is called; empty if nothing or not the same for all of it
     */
    public record Line(String key, String code, String name, String measure, boolean total, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands where a row and a column meet.
     *
     * @param note how many figures are in it, if it is not all of them
     * @param worse whether a change goes against the wished direction
     * @param gap whether there is no figure, so that {@code value} says why
     * @param href where it comes from; empty if no page shows that
     */
    public record Cell(String value, String note, boolean worse, boolean gap, boolean folded, Optional<String> href) {}
}
