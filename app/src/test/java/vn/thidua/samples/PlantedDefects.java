package vn.thidua.samples;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What three of the thirteen units did to their workbooks; each is something that officers were seen to do. */
final class PlantedDefects {

    private static final int CODE = 1;
    private static final int FIGURE = 4;

    private static final Map<String, Consumer<XSSFWorkbook>> BY_UNIT = Map.of(
            "kon-tum", PlantedDefects::wordsAndCommas,
            "binh-thuan", PlantedDefects::partsAndRows,
            "phu-yen", PlantedDefects::sheetsAndMerges);

    private PlantedDefects() {}

    static boolean isPlanted(String unit) {
        return BY_UNIT.containsKey(unit);
    }

    static void plant(String unit, XSSFWorkbook workbook) {
        BY_UNIT.getOrDefault(unit, _ -> {}).accept(workbook);
        // Excel computes again after every change.
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** What the unit answers when it is asked again. */
    static Map<String, String> answersOnCorrection(String unit) {
        return unit.equals("kon-tum") ? Map.of("LD05", "40", "DT06", "82.5") : Map.of();
    }

    private static void wordsAndCommas(XSSFWorkbook workbook) {
        figure(workbook, "LD05").setCellValue("khoảng 40");
        figure(workbook, "DT06").setCellValue("82,5");
    }

    private static void partsAndRows(XSSFWorkbook workbook) {
        XSSFCell tested = figure(workbook, "DT03");
        figure(workbook, "DT04").setCellValue(tested.getNumericCellValue() + 8);

        XSSFCell last = figure(workbook, "BC04");
        XSSFSheet sheet = last.getSheet();
        int row = last.getRowIndex() + 1;
        sheet.shiftRows(row, sheet.getLastRowNum(), 1, true, false);
        XSSFRow inserted = sheet.createRow(row);
        inserted.setHeight(last.getRow().getHeight());
        for (int column = 0; column <= 6; column++) {
            inserted.createCell(column)
                    .setCellStyle(last.getRow().getCell(column).getCellStyle());
        }
        inserted.getCell(2).setCellValue("Số tin báo nhanh gửi trong kỳ");
        inserted.getCell(3).setCellValue("tin");
        inserted.getCell(FIGURE).setCellValue(12);
    }

    private static void sheetsAndMerges(XSSFWorkbook workbook) {
        workbook.removeSheetAt(workbook.getSheetIndex("Biểu 4"));
        XSSFCell collectives = figure(workbook, "KT05");
        XSSFCell persons = figure(workbook, "KT06");
        collectives.setCellValue(collectives.getNumericCellValue() + persons.getNumericCellValue());
        persons.setBlank();
        collectives
                .getSheet()
                .addMergedRegion(
                        new CellRangeAddress(collectives.getRowIndex(), persons.getRowIndex(), FIGURE, FIGURE));
    }

    private static XSSFCell figure(XSSFWorkbook workbook, String code) {
        for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
            for (var row : workbook.getSheetAt(number)) {
                var cell = row.getCell(CODE);
                if (cell != null && cell.toString().equals(code)) {
                    return (XSSFCell) row.getCell(FIGURE);
                }
            }
        }
        throw new IllegalArgumentException("no row " + code);
    }
}
