package vn.thidua.reporting.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.document.SpelledText;
import vn.thidua.reporting.workbook.SheetStyles.Look;

/** Writes texts on one sheet and sets it up for paper. */
final class SheetPen {

    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    SheetPen(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    XSSFCell cell(int row, int column, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    XSSFCell number(int row, int column, Look look, int decimals) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look, decimals));
        return cell;
    }

    /** Writes {@code text}, which no spreadsheet program takes for a formula when it is edited. */
    void text(int row, int column, Look look, String text) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look, text));
        cell.setCellValue(SpelledText.of(text));
    }

    /** Writes {@code text} over the columns {@code from} to {@code to} as one cell. */
    void across(int row, int from, int to, Look look, String text) {
        for (int column = from + 1; column <= to; column++) {
            cell(row, column, look);
        }
        text(row, from, look, text);
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
        }
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    /** Makes {@code row} as high as a text of {@code length} characters needs in a column of {@code width}. */
    void heightFor(int row, int length, int width) {
        height(row, 4 + 15.5 * Math.max(1, Math.ceilDiv(length, width)));
    }

    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * CHARACTER);
        }
    }

    /** Sets the sheet up for A4, one page wide, with {@code left} and the page number at the foot. */
    void paper(boolean landscape, String left, String pageOf) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&9" + left.replace("&", "&&"));
        sheet.getFooter().setRight("&9" + pageOf);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.55);
        sheet.setMargin(PageMargin.BOTTOM, 0.65);
        sheet.setDisplayGridlines(false);
    }

    /** Lets people type in open cells only, yet insert rows and set widths; without a password. */
    void protect() {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
