package vn.thidua.scoring.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart what Excel puts on the clipboard: tabs between cells, line breaks between rows, quotation marks around a cell that has
 * either of them in it. A quotation mark that nobody closes is a letter like any other.
 */
final class PastedText {

    private final String text;
    private final List<OutlineRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private PastedText(String text) {
        this.text = text;
    }

    /** Returns the rows of {@code pasted}; a cell of several lines counts as one row, as it does in Excel. */
    static List<OutlineRow> rows(String pasted) {
        PastedText reader = new PastedText(pasted.replace("\r\n", "\n").replace('\r', '\n'));
        reader.read();
        return reader.rows;
    }

    /** Returns {@code rows} as a text that {@link #rows} reads as the same rows, with blank lines for the numbers left out. */
    static String of(List<OutlineRow> rows) {
        StringBuilder written = new StringBuilder();
        int line = 1;
        for (OutlineRow row : rows) {
            for (; line < row.line(); line++) {
                written.append('\n');
            }
            written.append(String.join("\t", row.cells())).append('\n');
            line++;
        }
        return written.toString();
    }

    private void read() {
        int at = 0;
        boolean begins = true;
        while (at < text.length()) {
            char sign = text.charAt(at);
            int end = begins && sign == '"' ? closing(at) : -1;
            if (end > 0) {
                cell.append(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end;
                begins = false;
            } else if (sign == '\t') {
                endCell();
                begins = true;
            } else if (sign == '\n') {
                endRow();
                begins = true;
            } else {
                cell.append(sign);
                begins = false;
            }
            at++;
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            endRow();
        }
    }

    /** Returns where the quotation mark that closes the cell is; -1 if none does. */
    private int closing(int opening) {
        int at = opening + 1;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                boolean isDoubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (!isDoubled) {
                    boolean ends =
                            at + 1 == text.length() || text.charAt(at + 1) == '\t' || text.charAt(at + 1) == '\n';
                    return ends ? at : -1;
                }
                at++;
            }
            at++;
        }
        return -1;
    }

    private void endCell() {
        cells.add(clean(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new OutlineRow(rows.size() + 1, cells));
        cells.clear();
    }

    /** Returns {@code text} in NFC on one line, without signs that do not show. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
    }
}
