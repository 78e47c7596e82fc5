package vn.thidua.reporting.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;

/** The sheet in front of a workbook that goes back: every defect on a line, with a link to its cell. */
final class DefectSheet {

    /** Names of the sheet in either language end alike, so that the reader knows it and an earlier one is found. */
    static final String TAB_ENDING = " (Thi Dua)";

    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(5, 16, 12, 14, 24, 100);
    private static final List<String> HEADINGS = List.of("number", "sheet", "cell", "severity", "found", "words");

    private final XSSFWorkbook workbook;
    private final SheetTexts texts;

    DefectSheet(XSSFWorkbook workbook, SheetTexts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    static boolean isOne(String tab) {
        return tab.endsWith(TAB_ENDING);
    }

    void write(List<Defect> defects, DefectNotes.Words words) {
        for (int sheet = workbook.getNumberOfSheets() - 1; sheet >= 0; sheet--) {
            if (isOne(workbook.getSheetName(sheet))) {
                workbook.removeSheetAt(sheet);
            }
        }
        XSSFSheet sheet = workbook.createSheet(texts.text("notes.tab") + TAB_ENDING);
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        XSSFCellStyle bold = style(true);
        XSSFCellStyle plain = style(false);
        text(sheet.createRow(0), 0, bold, texts.text("notes.title", defects.size()));
        XSSFRow headings = sheet.createRow(2);
        for (int column = 0; column < HEADINGS.size(); column++) {
            text(headings, column, bold, texts.text("notes." + HEADINGS.get(column)));
        }
        for (Defect defect : defects) {
            line(sheet.createRow(sheet.getLastRowNum() + 1), defect, words, plain);
        }
        sheet.createFreezePane(0, 3);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(XSSFRow row, Defect defect, DefectNotes.Words words, XSSFCellStyle style) {
        text(row, 0, style, String.valueOf(row.getRowNum() - 2));
        text(row, 1, style, defect.sheet());
        text(row, 2, style, defect.cell());
        text(row, 3, style, texts.text(defect.severity() == Severity.ERROR ? "notes.error" : "notes.notice"));
        text(row, 4, style, defect.found());
        text(row, 5, style, words.of(defect));
        if (!defect.cell().isEmpty() && workbook.getSheet(defect.sheet()) != null) {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + defect.sheet().replace("'", "''") + "'!" + defect.cell());
            row.getCell(2).setHyperlink(link);
        }
    }

    /** What stood in the file is words here, never a formula again. */
    private static void text(XSSFRow row, int column, XSSFCellStyle style, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private XSSFCellStyle style(boolean bold) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(!bold);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(!bold);
        return style;
    }
}
