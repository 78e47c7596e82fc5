package vn.thidua.document;

/**
 * Cells of a sheet that touch each other: a rectangle. Rows and columns count from 0, both ends are in it.
 *
 * @param firstRow topmost row
 * @param firstColumn leftmost column
 * @param lastRow lowest row
 * @param lastColumn rightmost column
 */
public record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Says whether the cell is in it. */
    public boolean contains(int row, int column) {
        return containsRow(row) && containsColumn(column);
    }

    /** Says whether it reaches over the row. */
    public boolean containsRow(int row) {
        return row >= firstRow && row <= lastRow;
    }

    /** Says whether it reaches over the column. */
    public boolean containsColumn(int column) {
        return column >= firstColumn && column <= lastColumn;
    }

    /** Returns how people name it, for example {@code E12:F13}. */
    public String name() {
        String first = CellName.of(firstRow, firstColumn);
        return firstRow == lastRow && firstColumn == lastColumn
                ? first
                : first + ":" + CellName.of(lastRow, lastColumn);
    }
}
