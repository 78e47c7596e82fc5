package vn.thidua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** A table as a workbook of one sheet, row by row; words are typed as words and kept to the letter. */
final class FlatWorkbook implements FlatFile {

    /** Rows in memory; the others wait in a file. */
    private static final int WINDOW = 100;

    /** What a number of a workbook keeps; one with more digits is written as words, so that none is lost. */
    private static final int MOST_DIGITS = 15;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final SXSSFSheet sheet = workbook.createSheet("data");
    private final CellStyle quoted = workbook.createCellStyle();
    private final CellStyle date = workbook.createCellStyle();
    private final int columns;
    private final OutputStream out;
    private int filled;

    FlatWorkbook(List<FlatColumn> columns, OutputStream out) {
        this.columns = columns.size();
        this.out = out;
        ((XSSFCellStyle) quoted).setQuotePrefixed(true);
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        sheet.createFreezePane(0, 1);
        row(columns.stream().map(column -> FlatCell.text(column.name())).toList());
    }

    @Override
    public void row(List<FlatCell> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("a row has one cell for each column");
        }
        Row row = sheet.createRow(filled++);
        for (int column = 0; column < columns; column++) {
            switch (cells.get(column)) {
                case FlatCell.Text(String text) -> words(row.createCell(column), text);
                case FlatCell.Figure(BigDecimal value) -> number(row.createCell(column), value);
                case FlatCell.Day(var day) -> {
                    Cell cell = row.createCell(column);
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                }
                case FlatCell.Truth(boolean holds) -> row.createCell(column).setCellValue(holds);
                case FlatCell.Missing() -> row.createCell(column);
            }
        }
    }

    private void words(Cell cell, String text) {
        cell.setCellValue(SheetPrint.limited(SpelledText.of(text)));
        if (FormulaStart.isIn(text)) {
            cell.setCellStyle(quoted);
        }
    }

    private void number(Cell cell, BigDecimal value) {
        if (value.stripTrailingZeros().precision() > MOST_DIGITS) {
            words(cell, value.toPlainString());
        } else {
            cell.setCellValue(value.doubleValue());
        }
    }

    @Override
    public void end() throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
