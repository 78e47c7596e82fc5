package vn.thidua.document;

import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of a {@link WorkbookFile}, filled from top to bottom: titles and notes, header, rows, totals, notes. */
public final class WorkbookSheet {

    private static final int POINTS_PER_LINE = 16;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final List<Integer> widths;
    private int filled;
    private int firstHeaderRow = -1;
    private int headerRows;

    WorkbookSheet(XSSFSheet sheet, SheetStyles styles, List<Integer> columnWidths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = List.copyOf(columnWidths);
        SheetPrint.prepare(sheet, widths);
    }

    /** Returns the number of the next row, counted from 1 as formulas count. */
    public int nextRow() {
        return filled + 1;
    }

    /** Adds a title line across all columns. */
    public void title(String text) {
        across(text, SheetStyles.Role.TITLE);
    }

    /** Adds a line of small print across all columns: units, sources, that figures are invented. */
    public void note(String text) {
        across(text, SheetStyles.Role.NOTE);
    }

    /** Leaves a row empty. */
    public void gap() {
        filled++;
    }

    /** Adds a header of one row. */
    public void header(String... texts) {
        header(HeaderCell.row(texts));
    }

    /**
     * Adds a header, repeated on every printed page and kept in sight when the sheet is scrolled.
     *
     * @throws IllegalArgumentException if the cells do not cover the columns exactly; a bug of the caller
     * @throws IllegalStateException if the sheet has a header; a bug of the caller
     */
    public void header(List<List<HeaderCell>> header) {
        if (firstHeaderRow >= 0) {
            throw new IllegalStateException("the sheet has a header");
        }
        List<HeaderGrid.Placed> cells = HeaderGrid.place(header, widths.size());
        firstHeaderRow = filled;
        headerRows = header.size();
        for (int row = 0; row < headerRows; row++) {
            XSSFRow line = sheet.createRow(filled + row);
            for (int column = 0; column < widths.size(); column++) {
                line.createCell(column).setCellStyle(styles.words(SheetStyles.Role.HEADER, false));
            }
        }
        for (HeaderGrid.Placed placed : cells) {
            int row = filled + placed.row();
            words(sheet.getRow(row).getCell(placed.column()), placed.cell().text(), SheetStyles.Role.HEADER);
            merge(
                    row,
                    row + placed.cell().rows() - 1,
                    placed.column(),
                    placed.column() + placed.cell().columns() - 1);
        }
        for (int row = 0; row < headerRows; row++) {
            int height = headerLines(cells, row) * POINTS_PER_LINE + 4;
            sheet.getRow(filled + row).setHeightInPoints(height);
        }
        filled += headerRows;
    }

    /**
     * Adds a body row.
     *
     * @return its number, counted from 1 as formulas count
     * @throws IllegalArgumentException if there are more or fewer cells than columns, or a formula cannot be read; a bug of
     *     the caller
     */
    public int row(SheetCell... cells) {
        return row(List.of(cells));
    }

    /** Adds a body row; as {@link #row(SheetCell...)}. */
    public int row(List<SheetCell> cells) {
        return add(cells, SheetStyles.Role.BODY);
    }

    /** Adds a bold row at the foot; otherwise as {@link #row(SheetCell...)}. */
    public int total(SheetCell... cells) {
        return add(List.of(cells), SheetStyles.Role.TOTAL);
    }

    /** Sets what depends on all rows. */
    void finish() {
        if (firstHeaderRow >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(firstHeaderRow, firstHeaderRow + headerRows - 1, -1, -1));
            sheet.createFreezePane(0, firstHeaderRow + headerRows);
        }
    }

    private int add(List<SheetCell> cells, SheetStyles.Role role) {
        if (cells.size() != widths.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells in a sheet of " + widths.size() + " columns: " + cells);
        }
        XSSFRow row = sheet.createRow(filled++);
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            SheetCell content = cells.get(column);
            put(row.createCell(column), content, role);
            if (content instanceof SheetCell.Text(String text)) {
                lines = Math.max(lines, SheetPrint.lines(text, widths.get(column)));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * POINTS_PER_LINE + 2);
        }
        return filled;
    }

    private void put(XSSFCell cell, SheetCell content, SheetStyles.Role role) {
        switch (content) {
            case SheetCell.Text(String text) -> words(cell, text, role);
            case SheetCell.Figure figure -> {
                cell.setCellValue(figure.value().doubleValue());
                cell.setCellStyle(styles.figure(role, figure.decimals()));
            }
            case SheetCell.Percent percent -> {
                cell.setCellValue(percent.ratio().doubleValue());
                cell.setCellStyle(styles.percent(role, percent.decimals()));
            }
            case SheetCell.Formula formula -> {
                formula(cell, formula.formula());
                cell.setCellStyle(styles.figure(role, formula.decimals()));
            }
            case SheetCell.Blank _ -> cell.setCellStyle(styles.words(role, false));
        }
    }

    private static void formula(XSSFCell cell, String formula) {
        if (formula.contains("[") || formula.contains("|") || formula.contains(FormulaError.REF.getString())) {
            throw new IllegalArgumentException("formula links outside: " + formula);
        }
        cell.setCellFormula(formula);
    }

    private void words(XSSFCell cell, String text, SheetStyles.Role role) {
        String whole = SheetPrint.limited(SpelledText.of(text));
        cell.setCellValue(whole);
        cell.setCellStyle(styles.words(role, FormulaStart.isIn(whole)));
    }

    private void across(String text, SheetStyles.Role role) {
        XSSFRow row = sheet.createRow(filled);
        String clean = PrintableText.clean(text);
        words(row.createCell(0), clean, role);
        merge(filled, filled, 0, widths.size() - 1);
        int lines = SheetPrint.lines(
                clean, widths.stream().mapToInt(Integer::intValue).sum());
        row.setHeightInPoints(lines * (POINTS_PER_LINE + 2));
        filled++;
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private int headerLines(List<HeaderGrid.Placed> cells, int row) {
        return cells.stream()
                .filter(placed -> placed.row() + placed.cell().rows() - 1 == row)
                .mapToInt(placed -> {
                    int width = widths
                            .subList(
                                    placed.column(),
                                    placed.column() + placed.cell().columns())
                            .stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    int lines = SheetPrint.lines(placed.cell().text(), width);
                    return lines - placed.cell().rows() + 1;
                })
                .max()
                .orElse(1);
    }
}
