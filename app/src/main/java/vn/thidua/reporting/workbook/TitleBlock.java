package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Looks for the visible lines that say whose workbook it is and for which period. */
final class TitleBlock {

    private static final int SEARCHED_ROWS = 15;
    private static final int MOST_STATEMENTS = 100;

    private final Workbook workbook;
    private final Headings headings;

    TitleBlock(Workbook workbook, Headings headings) {
        this.workbook = workbook;
        this.headings = headings;
    }

    /** Returns what all sheets say after the label {@code key}, in the order of the sheets. */
    List<Statement> statements(String key) {
        List<String> labels = headings.labels(key);
        List<Statement> found = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (int number = 0; number < SEARCHED_ROWS && found.size() < MOST_STATEMENTS; number++) {
                Row row = sheet.getRow(number);
                if (row != null) {
                    row.forEach(cell -> take(cell, labels, found));
                }
            }
        }
        return found;
    }

    private static void take(Cell cell, List<String> labels, List<Statement> found) {
        String text = CellText.shown(cell);
        for (String label : labels) {
            if (!CellText.normal(text).startsWith(label)) {
                continue;
            }
            int colon = text.indexOf(':');
            String value = colon < 0 ? "" : text.substring(colon + 1).strip();
            if (!value.isEmpty()) {
                found.add(new Statement(value, Place.of(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex())));
                return;
            }
            for (Cell next : cell.getRow()) {
                if (next.getColumnIndex() > cell.getColumnIndex() && !CellText.isBlank(next)) {
                    found.add(new Statement(
                            CellText.shown(next).strip(),
                            Place.of(next.getSheet(), next.getRowIndex(), next.getColumnIndex())));
                    return;
                }
            }
        }
    }
}
