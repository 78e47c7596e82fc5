package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.form.Form;

/** A reader as it should not be: it believes that every figure stands where it stood when the workbook went out. */
final class PositionReader {

    private PositionReader() {}

    static Map<String, BigDecimal> figures(byte[] file) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        Form form = WorkbookExamples.form();
        SheetLayout layout = new SheetLayout(form);
        if (IncomingWorkbook.open(file) instanceof IncomingWorkbook.Opening.Opened(IncomingWorkbook workbook)) {
            form.sheets().forEach(asked -> {
                int position = 1 + form.sheets().indexOf(asked);
                asked.indicators().stream()
                        .filter(indicator -> !indicator.isDerived()
                                && position < workbook.sheets().size())
                        .forEach(indicator -> workbook.sheets()
                                .get(position)
                                .cell(layout.rowOf(indicator.code()), Column.FIGURE.index())
                                .filter(cell -> cell.kind() == IncomingCell.Kind.NUMBER)
                                .ifPresent(cell -> figures.put(indicator.code(), cell.number())));
            });
        }
        return figures;
    }
}
