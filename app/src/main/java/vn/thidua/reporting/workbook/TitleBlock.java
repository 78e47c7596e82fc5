package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.IncomingWorkbook;

/** Looks for the visible lines that say whose workbook it is and for which period. */
final class TitleBlock {

    private static final int SEARCHED_ROWS = 15;
    private static final int MOST_STATEMENTS = 100;

    private final IncomingWorkbook workbook;
    private final Headings headings;

    TitleBlock(IncomingWorkbook workbook, Headings headings) {
        this.workbook = workbook;
        this.headings = headings;
    }

    /** Returns what all sheets say after the label {@code key}, in the order of the sheets. */
    List<Statement> statements(String key) {
        List<String> labels = headings.labels(key);
        List<Statement> found = new ArrayList<>();
        for (IncomingSheet sheet : workbook.sheets()) {
            if (DefectSheet.isOne(sheet.name())) {
                continue;
            }
            for (int number = 0; number < SEARCHED_ROWS && found.size() < MOST_STATEMENTS; number++) {
                for (IncomingCell cell : sheet.row(number)) {
                    take(sheet, cell, labels, found);
                }
            }
        }
        return found;
    }

    private static void take(IncomingSheet sheet, IncomingCell cell, List<String> labels, List<Statement> found) {
        String text = CellText.shown(cell);
        for (String label : labels) {
            if (!CellText.normal(text).startsWith(label)) {
                continue;
            }
            int colon = text.indexOf(':');
            String value = colon < 0 ? "" : text.substring(colon + 1).strip();
            if (!value.isEmpty()) {
                found.add(new Statement(value, Place.of(sheet, cell.row(), cell.column())));
                return;
            }
            for (IncomingCell next : sheet.row(cell.row())) {
                if (next.column() > cell.column() && !CellText.isBlank(Optional.of(next))) {
                    found.add(new Statement(CellText.shown(next).strip(), Place.of(sheet, next.row(), next.column())));
                    return;
                }
            }
        }
    }
}
