package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableFile;
import vn.thidua.document.TableListener;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Takes a file of entries apart into lines, without judging what they say. Of a workbook the first sheet is read. */
final class EntryRows implements TableListener {

    /** Signs that steer a terminal, or are not seen at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private final String file;
    private final List<EntryRow> rows = new ArrayList<>();
    private final List<LineDefect> defects = new ArrayList<>();
    private final Map<EntryColumn, Integer> columns = new EnumMap<>(EntryColumn.class);
    private int sheets;
    private boolean isHeaded;

    private EntryRows(String file) {
        this.file = file;
    }

    /** Reads {@code content}, a .csv or .xlsx file called {@code file}. */
    static EntryRows read(String file, byte[] content) {
        EntryRows read = new EntryRows(file);
        Optional<Violation> refusal = TableFile.read(file, content, read);
        if (refusal.isPresent()) {
            read.refuse(0, refusal.get());
        } else if (read.defects.isEmpty() && read.rows.isEmpty()) {
            read.refuse(0, Violation.of(FileViolation.FILE_EMPTY));
        }
        return read;
    }

    List<EntryRow> rows() {
        return List.copyOf(rows);
    }

    /** Returns why no line can be understood; empty if the lines can be read one by one. */
    List<LineDefect> defects() {
        return List.copyOf(defects);
    }

    @Override
    public void sheet(String name) {
        sheets++;
    }

    @Override
    public void row(int line, List<TableCell> cells) {
        if (sheets > 1) {
            return;
        }
        if (!isHeaded) {
            isHeaded = true;
            head(line, cells);
            return;
        }
        TableCell value = cell(cells, EntryColumn.VALUE);
        rows.add(new EntryRow(
                line,
                text(cells, EntryColumn.UNIT),
                text(cells, EntryColumn.KIND),
                text(cells, EntryColumn.CODE),
                clean(value.text()),
                value.kind() == TableCell.Kind.NUMBER ? Optional.of(new BigDecimal(value.text())) : Optional.empty(),
                text(cells, EntryColumn.NOTE)));
    }

    private void head(int line, List<TableCell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            String heading = clean(cells.get(place).text());
            Optional<EntryColumn> column = EntryColumn.of(heading);
            if (column.isPresent() && columns.putIfAbsent(column.get(), place) != null) {
                refuse(line, Violation.of(FileViolation.COLUMN_TWICE, heading));
            }
        }
        for (EntryColumn column : EntryColumn.values()) {
            if (column != EntryColumn.NOTE && !columns.containsKey(column)) {
                refuse(line, Violation.of(FileViolation.COLUMN_MISSING, column.code()));
            }
        }
    }

    private String text(List<TableCell> cells, EntryColumn column) {
        return clean(cell(cells, column).text());
    }

    private TableCell cell(List<TableCell> cells, EntryColumn column) {
        int place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place) : TableCell.BLANK;
    }

    private static String clean(String text) {
        return Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    private void refuse(int line, Violation what) {
        defects.add(new LineDefect(file, line, what));
    }
}
