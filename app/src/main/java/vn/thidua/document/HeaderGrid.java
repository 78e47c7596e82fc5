package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a header with spans come to stand. */
final class HeaderGrid {

    /**
     * A header cell and its first column.
     *
     * @param column counted from 0
     * @param row counted from 0
     */
    record Placed(HeaderCell cell, int column, int row) {}

    private HeaderGrid() {}

    /**
     * Returns the cells of {@code header} with their places, row by row.
     *
     * @throws IllegalArgumentException if cells overlap or leave a gap, or reach outside; a bug of the caller
     */
    static List<Placed> place(List<List<HeaderCell>> header, int width) {
        boolean[][] taken = new boolean[header.size()][width];
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < header.size(); row++) {
            for (HeaderCell cell : header.get(row)) {
                int column = firstFree(taken[row]);
                take(taken, cell, column, row);
                placed.add(new Placed(cell, column, row));
            }
        }
        for (boolean[] row : taken) {
            if (firstFree(row) < width) {
                throw new IllegalArgumentException("the header leaves a gap");
            }
        }
        return List.copyOf(placed);
    }

    /** Throws if {@code header} does not cover {@code width} columns exactly. */
    static void check(List<List<HeaderCell>> header, int width) {
        var _ = place(header, width);
    }

    private static void take(boolean[][] taken, HeaderCell cell, int column, int row) {
        if (row + cell.rows() > taken.length || column + cell.columns() > taken[row].length) {
            throw new IllegalArgumentException("header cell reaches outside the table: " + cell.text());
        }
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                if (taken[r][c]) {
                    throw new IllegalArgumentException("header cells overlap: " + cell.text());
                }
                taken[r][c] = true;
            }
        }
    }

    private static int firstFree(boolean[] row) {
        int column = 0;
        while (column < row.length && row[column]) {
            column++;
        }
        return column;
    }
}
