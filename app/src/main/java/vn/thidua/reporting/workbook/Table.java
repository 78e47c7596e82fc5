package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.NumberSpelling;
import vn.thidua.document.Spelling;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * A table on a sheet of an incoming workbook: its columns are found by their headings and its rows by their codes, so
 * that inserted rows and moved columns do no harm.
 */
final class Table {

    /** Rows below this one are looked at only to say that they are too many. */
    static final int MOST_ROWS = 2_000;

    private final IncomingSheet sheet;
    private final Headings.Found headings;
    private final Map<String, IndicatorDefinition> known;
    private final CellIds ids;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> strangers = new ArrayList<>();
    private boolean tooLong;

    /** @param known every indicator of the form by its code */
    Table(IncomingSheet sheet, Headings.Found headings, Map<String, IndicatorDefinition> known, CellIds ids) {
        this.sheet = sheet;
        this.headings = headings;
        this.known = known;
        this.ids = ids;
        for (int row : sheet.rows()) {
            if (row > headings.row()) {
                take(row);
            }
        }
    }

    IncomingSheet sheet() {
        return sheet;
    }

    Headings.Found headings() {
        return headings;
    }

    /** Returns the rows whose code the form knows. */
    List<Entry> entries() {
        return entries;
    }

    /** Returns the numbers of the rows that have a figure and no code that the form knows. */
    List<Integer> strangers() {
        return strangers;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the position of {@code column}, or −1 if the table does not have it exactly once. */
    int position(Column column) {
        List<Integer> positions = headings.of(column);
        return positions.size() == 1 ? positions.getFirst() : -1;
    }

    /** Says whether codes stand in it, or rows can be told without them. */
    boolean isRecognised() {
        return !headings.of(Column.CODE).isEmpty() || !entries.isEmpty();
    }

    /** Says whether {@code position} has a heading that the form knows. */
    boolean isColumn(int position) {
        return headings.columns().values().stream().anyMatch(positions -> positions.contains(position));
    }

    String codeAt(int row) {
        if (headings.of(Column.CODE).isEmpty()) {
            return "";
        }
        return code(CellText.shown(sheet.cell(row, headings.of(Column.CODE).getFirst())));
    }

    private void take(int row) {
        String code = codeAt(row);
        boolean coded = !code.isEmpty();
        IndicatorDefinition indicator = coded ? known.get(code) : byId(row);
        boolean figures = holdsNumber(row, position(Column.FIGURE)) || holdsNumber(row, position(Column.TARGET));
        if (row > MOST_ROWS) {
            tooLong |= figures || indicator != null;
        } else if (indicator != null) {
            entries.add(new Entry(indicator, row, coded));
        } else if (figures) {
            strangers.add(row);
        }
    }

    /** Words alone are no figure: a signature may stand below the table in any column. */
    private boolean holdsNumber(int row, int column) {
        return sheet.cell(row, column)
                .map(cell -> switch (cell.kind()) {
                    case NUMBER -> true;
                    case TEXT -> isNumber(cell.text());
                    case BLANK, TRUTH, ERROR, CONTRADICTION -> false;
                })
                .orElse(false);
    }

    private static boolean isNumber(String text) {
        return switch (new NumberSpelling(2, true, List.of()).read(text)) {
            case Spelling.Exact _, Spelling.Either _, Spelling.Percentage _ -> true;
            case Spelling.Blank _, Spelling.Dash _, Spelling.Words _ -> false;
        };
    }

    /** Without a code, the hidden name of the cell and the name of the indicator beside it must agree. */
    private @Nullable IndicatorDefinition byId(int row) {
        String label = CellText.normal(CellText.shown(sheet.cell(row, position(Column.NAME))));
        return ids.codeAt(sheet, row)
                .map(known::get)
                .filter(indicator ->
                        label.equals(CellText.normal(indicator.name().vi() + suffix(indicator)))
                                || label.equals(CellText.normal(indicator.name().en() + suffix(indicator))))
                .orElse(null);
    }

    private static String suffix(IndicatorDefinition indicator) {
        return indicator.restricted() ? " (*)" : "";
    }

    private static String code(String text) {
        return CellText.normal(text).replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
