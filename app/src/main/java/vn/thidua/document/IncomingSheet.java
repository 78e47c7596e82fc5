package vn.thidua.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A sheet that somebody sent, as rows of cells. Rows and columns count from 0. */
public final class IncomingSheet {

    private final String name;
    private final int order;
    private final boolean hidden;
    private final NavigableMap<Integer, List<IncomingCell>> rows = new TreeMap<>();
    private final List<CellArea> merged = new ArrayList<>();

    IncomingSheet(String name, int order, boolean hidden) {
        this.name = name;
        this.order = order;
        this.hidden = hidden;
    }

    void add(int row, List<IncomingCell> cells) {
        rows.put(row, cells);
    }

    void add(CellArea area) {
        merged.add(area);
    }

    /** Returns the name on the tab. */
    public String name() {
        return name;
    }

    /** Returns the position in the workbook, from 0. */
    public int order() {
        return order;
    }

    /** Says whether nobody sees it without taking steps. */
    public boolean isHidden() {
        return hidden;
    }

    /** Returns the numbers of the rows in which something stands, upwards. */
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** Returns the cells of the row in which something stands. */
    public List<IncomingCell> row(int number) {
        return Collections.unmodifiableList(rows.getOrDefault(number, List.of()));
    }

    /** Returns the cell, if something stands in it. */
    public Optional<IncomingCell> cell(int row, int column) {
        for (IncomingCell cell : rows.getOrDefault(row, List.of())) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Returns the areas of cells that are shown as one. */
    public List<CellArea> merged() {
        return Collections.unmodifiableList(merged);
    }
}
