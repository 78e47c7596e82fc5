package vn.thidua.reporting.workbook;

import java.util.Comparator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

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

    static Place of(Sheet sheet) {
        return new Place(sheet.getWorkbook().getSheetIndex(sheet), sheet.getSheetName(), -1, -1, "");
    }

    static Place of(Sheet sheet, int row, int column) {
        int order = sheet.getWorkbook().getSheetIndex(sheet);
        return new Place(order, sheet.getSheetName(), row, column, new CellReference(row, column).formatAsString());
    }

    static Place of(Sheet sheet, CellRangeAddress area) {
        int order = sheet.getWorkbook().getSheetIndex(sheet);
        return new Place(order, sheet.getSheetName(), area.getFirstRow(), area.getFirstColumn(), area.formatAsString());
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
