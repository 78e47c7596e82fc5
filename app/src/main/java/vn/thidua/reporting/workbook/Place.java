package vn.thidua.reporting.workbook;

import java.util.Comparator;
import vn.thidua.document.CellArea;
import vn.thidua.document.CellName;
import vn.thidua.document.IncomingSheet;

/**
 * Somewhere in a workbook.
 *
 * @param order position of the sheet in the workbook; −1 for the whole file
 * @param sheet name of the sheet's tab, or empty
 * @param row first row meant, from 0; −1 for the whole sheet
 * @param column first column meant, from 0; −1 for the whole sheet
 * @param cell how people name it, or empty
 */
record Place(int order, String sheet, int row, int column, String cell) implements Comparable<Place> {

    private static final Comparator<Place> AS_READ =
            Comparator.comparingInt(Place::order).thenComparingInt(Place::row).thenComparingInt(Place::column);

    static final Place FILE = new Place(-1, "", -1, -1, "");

    static Place of(IncomingSheet sheet) {
        return new Place(sheet.order(), sheet.name(), -1, -1, "");
    }

    static Place of(IncomingSheet sheet, int row, int column) {
        return new Place(sheet.order(), sheet.name(), row, column, CellName.of(row, column));
    }

    static Place of(IncomingSheet sheet, CellArea area) {
        return new Place(sheet.order(), sheet.name(), area.firstRow(), area.firstColumn(), area.name());
    }

    /** Returns how a text on {@code other}'s sheet names this cell: with its sheet if that is another one. */
    String seenFrom(Place other) {
        return sheet.equals(other.sheet) ? cell : sheet + "!" + cell;
    }

    @Override
    public int compareTo(Place other) {
        return AS_READ.compare(this, other);
    }
}
