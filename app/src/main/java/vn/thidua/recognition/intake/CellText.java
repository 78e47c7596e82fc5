package vn.thidua.recognition.intake;

import vn.thidua.document.TableCell;
import vn.thidua.web.Formats;

/** Cells as people would type them, so that a list of gaps says what the file said. */
final class CellText {

    private CellText() {}

    static String of(TableCell cell) {
        return cell.date().map(Formats::date).orElseGet(() -> cell.text().replace("\u0000", ""));
    }
}
