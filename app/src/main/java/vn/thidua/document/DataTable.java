package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * A table of texts under one or more header rows.
 *
 * @param caption line above the table; absent leaves it out
 * @param columns the columns, left to right
 * @param header header rows; cells that span columns or rows leave out what they cover
 * @param rows body rows, one text per column; a cell without text stays empty
 * @param totals bold rows at the foot, one text per column
 */
public record DataTable(
        Optional<String> caption,
        List<Column> columns,
        List<List<HeaderCell>> header,
        List<List<String>> rows,
        List<List<String>> totals)
        implements Block {

    /**
     * A column.
     *
     * @param weight share of the table's width against the other columns' weights; more than zero
     * @param alignment where its body cells stand
     */
    public record Column(int weight, Alignment alignment) {

        /** @throws IllegalArgumentException if the weight is not positive; a bug of the caller */
        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException("weight is positive: " + weight);
            }
        }
    }

    /** Where a cell's text stands. */
    public enum Alignment {
        /** At the left: words. */
        LEFT,
        /** In the middle: codes, short marks. */
        CENTRE,
        /** At the right: figures. */
        RIGHT
    }

    private static final int MOST_ROWS_KEPT_TOGETHER = 12;

    /**
     * @throws IllegalArgumentException if there is no column, a row has another number of cells than there are columns,
     *     or the header cells do not cover the columns; a bug of the caller
     */
    public DataTable {
        caption = caption.map(line -> PrintableText.required(line, "caption"));
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has a column");
        }
        header = header.stream().map(List::copyOf).toList();
        HeaderGrid.check(header, columns.size());
        rows = cleaned(rows, columns.size());
        totals = cleaned(totals, columns.size());
    }

    /** Says whether the table is small enough that no page break should part it. */
    boolean isShort() {
        return header.size() + rows.size() + totals.size() <= MOST_ROWS_KEPT_TOGETHER;
    }

    private static List<List<String>> cleaned(List<List<String>> rows, int width) {
        return rows.stream()
                .map(row -> {
                    if (row.size() != width) {
                        throw new IllegalArgumentException(
                                "row of " + row.size() + " cells in a table of " + width + " columns: " + row);
                    }
                    return row.stream().map(PrintableText::clean).toList();
                })
                .toList();
    }
}
