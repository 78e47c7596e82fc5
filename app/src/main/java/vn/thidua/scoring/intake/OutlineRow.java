package vn.thidua.scoring.intake;

import java.util.List;

/**
 * A row of what was pasted or sent.
 *
 * @param line 1 for the first
 * @param cells texts from the first column on, without blanks around them
 */
record OutlineRow(int line, List<String> cells) {

    OutlineRow {
        cells = List.copyOf(cells);
    }

    /** Returns the cell of {@code column}; empty if there is none. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
