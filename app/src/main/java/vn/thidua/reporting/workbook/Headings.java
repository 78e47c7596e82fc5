package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingSheet;

/** The words by which tables and title blocks are recognised, in every language that workbooks are written in. */
final class Headings {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    /** The heading stands within these first rows, or the sheet is no table. */
    private static final int SEARCHED_ROWS = 60;

    private final List<Label> columns = new ArrayList<>();
    private final MessageSource messages;

    private record Label(Column column, String text) {}

    /**
     * Where a table's columns are.
     *
     * @param row of the headings, from 0
     * @param columns positions, from 0, of every cell with that heading
     */
    record Found(int row, Map<Column, List<Integer>> columns) {

        List<Integer> of(Column column) {
            return columns.getOrDefault(column, List.of());
        }
    }

    Headings(MessageSource messages) {
        this.messages = messages;
        for (Column column : Column.values()) {
            labels(column.key()).forEach(text -> columns.add(new Label(column, text)));
        }
    }

    /** Returns the texts of {@code key} in every language, for comparison. */
    List<String> labels(String key) {
        return LANGUAGES.stream()
                .map(language -> CellText.normal(new SheetTexts(messages, language).text(key)))
                .toList();
    }

    /** Returns the heading of {@code column} as it is written. */
    String text(Column column) {
        return new SheetTexts(messages, LANGUAGES.getFirst()).text(column.key());
    }

    /** Finds the row with at least two of the headings that matter: codes, names, figures. */
    Optional<Found> in(IncomingSheet sheet) {
        for (int row : sheet.rows()) {
            if (row > SEARCHED_ROWS) {
                break;
            }
            Map<Column, List<Integer>> columns = columnsOf(sheet.row(row));
            boolean figures = columns.containsKey(Column.FIGURE);
            boolean names = columns.containsKey(Column.NAME);
            if (columns.containsKey(Column.CODE) ? figures || names : figures && names) {
                return Optional.of(new Found(row, columns));
            }
        }
        return Optional.empty();
    }

    private Map<Column, List<Integer>> columnsOf(List<IncomingCell> row) {
        Map<Column, List<Integer>> found = new EnumMap<>(Column.class);
        for (IncomingCell cell : row) {
            column(CellText.normal(CellText.shown(cell)))
                    .ifPresent(column -> found.computeIfAbsent(column, _ -> new ArrayList<>())
                            .add(cell.column()));
        }
        return found;
    }

    /** A heading may say more than ours ("Kỳ này (9 tháng)"); the longest of ours that it begins with counts. */
    private Optional<Column> column(String heading) {
        Label best = new Label(Column.NOTE, "");
        for (Label label : columns) {
            boolean begins = heading.startsWith(label.text())
                    && (heading.length() == label.text().length()
                            || !Character.isLetter(heading.charAt(label.text().length())));
            if (begins && label.text().length() > best.text().length()) {
                best = label;
            }
        }
        return best.text().isEmpty() ? Optional.empty() : Optional.of(best.column());
    }
}
