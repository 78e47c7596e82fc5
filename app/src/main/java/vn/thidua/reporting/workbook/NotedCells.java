package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The notes at the cells of a workbook that goes back to its sender. The number of the style that a cell had before, and who
 * wrote the note that stood there before, are kept in the name of our note's author, so that the next return can give both
 * back.
 */
final class NotedCells {

    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 6;
    private static final int LONGEST_NOTE = 2_000;
    private static final Pattern OURS = Pattern.compile(Pattern.quote(DefectNotes.AUTHOR) + " #([0-9]*) ?(.*)");
    private static final String BELOW_THEIRS = "\n――――――\n";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> coloured = new HashMap<>();

    NotedCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes away what an earlier return wrote: its notes, its colours, its cells that had nothing in them. */
    void clear() {
        workbook.forEach(sheet -> {
            if (sheet instanceof XSSFSheet written) {
                List<Map.Entry<CellAddress, XSSFComment>> notes =
                        new ArrayList<>(written.getCellComments().entrySet());
                notes.stream()
                        .filter(note -> isOurs(note.getValue()))
                        .forEach(note -> clear(written, note.getKey(), note.getValue()));
            }
        });
    }

    private static boolean isOurs(XSSFComment note) {
        return note.getAuthor() != null && OURS.matcher(note.getAuthor()).matches();
    }

    private void clear(XSSFSheet sheet, CellAddress address, XSSFComment note) {
        Matcher written = OURS.matcher(note.getAuthor());
        String mark = written.matches() ? written.group(1) : "";
        String author = written.matches() ? written.group(2) : "";
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
        if (cell == null) {
            return;
        }
        String text = note.getString().getString();
        cell.removeCellComment();
        int style = mark.isEmpty() || mark.length() > 5 ? -1 : Integer.parseInt(mark);
        if (style >= 0 && style < workbook.getNumCellStyles()) {
            cell.setCellStyle(workbook.getCellStyleAt(style));
        }
        int theirs = text.indexOf(BELOW_THEIRS);
        if (theirs >= 0) {
            put(sheet, cell, text.substring(0, theirs), author);
        } else if (mark.isEmpty() && cell.getCellType() == CellType.BLANK) {
            row.removeCell(cell);
        }
    }

    /** Notes {@code text} at the cell; red for what refuses the workbook, yellow for what is only to be known. */
    void note(XSSFSheet sheet, int rowNumber, int column, String text, boolean error) {
        XSSFRow row = sheet.getRow(rowNumber) == null ? sheet.createRow(rowNumber) : sheet.getRow(rowNumber);
        XSSFCell cell = row.getCell(column);
        String before = "";
        if (cell == null) {
            cell = row.createCell(column);
        } else {
            before = String.valueOf(cell.getCellStyle().getIndex());
        }
        String said = text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) + "…" : text;
        String author = DefectNotes.AUTHOR + " #" + before;
        XSSFComment theirs = cell.getCellComment();
        if (theirs != null) {
            said = theirs.getString().getString() + BELOW_THEIRS + said;
            author = author + " " + (theirs.getAuthor() == null ? "" : theirs.getAuthor());
            cell.removeCellComment();
        }
        put(sheet, cell, said, author);
        cell.setCellStyle(coloured(cell.getCellStyle(), error));
    }

    private static void put(XSSFSheet sheet, XSSFCell cell, String text, String author) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex() + 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + NOTE_COLUMNS, row + NOTE_ROWS);
        XSSFComment note = drawing.createCellComment(anchor);
        note.setString(text);
        note.setAuthor(author);
        cell.setCellComment(note);
    }

    private XSSFCellStyle coloured(XSSFCellStyle before, boolean error) {
        return coloured.computeIfAbsent(before.getIndex() + (error ? " error" : " notice"), _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor((error ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }
}
