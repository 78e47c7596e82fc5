package vn.thidua.reporting.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Where every indicator of a form stands in a fresh workbook. Rows count from 0. */
final class SheetLayout {

    static final int HEADING_ROW = 6;

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, FormSheet> sheets = new LinkedHashMap<>();
    private final Map<FormSheet, Integer> ends = new HashMap<>();

    SheetLayout(Form form) {
        for (FormSheet sheet : form.sheets()) {
            int row = HEADING_ROW + 1;
            String group = "";
            for (IndicatorDefinition indicator : sheet.indicators()) {
                if (!indicator.group().code().equals(group)) {
                    group = indicator.group().code();
                    row++;
                }
                rows.put(indicator.code(), row++);
                sheets.put(indicator.code(), sheet);
            }
            ends.put(sheet, row);
        }
    }

    int rowOf(String indicator) {
        return rows.getOrDefault(indicator, -1);
    }

    /** Returns the first row under the table of {@code sheet}. */
    int end(FormSheet sheet) {
        return ends.getOrDefault(sheet, HEADING_ROW + 1);
    }

    /** Says whether {@code indicator} stands on {@code sheet}. */
    boolean isOn(FormSheet sheet, String indicator) {
        return sheet.equals(sheets.get(indicator));
    }

    /** Returns the figure of {@code indicator} with the name of its sheet. */
    String figureSeenFromAnywhere(String indicator) {
        FormSheet sheet = sheets.get(indicator);
        if (sheet == null) {
            throw new IllegalArgumentException("not on the form: " + indicator);
        }
        return new CellReference(sheet.tab(), rowOf(indicator), Column.FIGURE.index(), true, true).formatAsString();
    }

    /** Returns how a formula on {@code from} names the figure of {@code indicator}. */
    String figure(FormSheet from, String indicator) {
        FormSheet sheet = sheets.get(indicator);
        if (sheet == null) {
            throw new IllegalArgumentException("not on the form: " + indicator);
        }
        CellReference cell = sheet.equals(from)
                ? new CellReference(rowOf(indicator), Column.FIGURE.index(), true, true)
                : new CellReference(sheet.tab(), rowOf(indicator), Column.FIGURE.index(), true, true);
        return cell.formatAsString();
    }
}
