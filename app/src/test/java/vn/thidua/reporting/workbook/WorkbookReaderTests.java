package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.document.ContainerViolation;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;

class WorkbookReaderTests {

    private static final Prefill SOME = new Prefill(
            Map.of("LD02", new BigDecimal(20), "LD03", new BigDecimal(15), "DT06", new BigDecimal("82.50")),
            Map.of("LD01", new BigDecimal(30)));

    private final byte[] file = WorkbookExamples.written(SOME);

    @Test
    void anEmptyCellIsNotReportedAndNeverZero() {
        UnitReport report = accepted(file);

        assertThat(figure(report, "LD02")).contains(new BigDecimal(20));
        assertThat(figure(report, "LD01")).isEmpty();
        assertThat(report.figures()).hasSize(67);
        assertThat(report.unitCode()).isEqualTo("gia-lai");
        assertThat(report.periodCode()).isEqualTo("2017-9M");
    }

    @Test
    void toleratesInsertedRowsMovedColumnsAndARenamedSheet() {
        byte[] changed = WorkbookExamples.changed(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            sheet.shiftRows(9, sheet.getLastRowNum(), 2, true, false);
            sheet.createRow(9).createCell(2).setCellValue("Chia ra theo phòng");
            workbook.setSheetName(workbook.getSheetIndex(sheet), "B1 (lãnh đạo)");
            XSSFSheet moved = workbook.getSheet("Biểu 4");
            for (var row : moved) {
                var figure = row.getCell(4);
                var target = row.getCell(5);
                if (row.getRowNum() >= 6 && figure != null && target != null) {
                    swap((XSSFCell) figure, (XSSFCell) target);
                }
            }
        });

        UnitReport report = accepted(changed);

        assertThat(figure(report, "LD02")).contains(new BigDecimal(20));
        assertThat(figure(report, "LD03")).contains(new BigDecimal(15));
        assertThat(figure(report, "DT06")).contains(new BigDecimal("82.50"));
        assertThat(codes(changed)).contains(WorkbookViolation.SHEET_RENAMED);
    }

    @Test
    void refusesAFileThatIsNotEvenOpened() {
        ReadOutcome half = WorkbookExamples.read(Arrays.copyOf(file, file.length / 2));

        assertThat(half).isInstanceOf(ReadOutcome.Refused.class);
        if (half instanceof ReadOutcome.Refused(var unit, var period, var defects)) {
            assertThat(defects)
                    .singleElement()
                    .satisfies(defect -> assertThat(defect.what().code())
                            .isIn(ContainerViolation.DAMAGED, ContainerViolation.NOT_A_WORKBOOK));
        }
    }

    @Test
    void namesEveryDefectAtOnce() {
        byte[] changed = WorkbookExamples.changed(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            sheet.getRow(8).getCell(4).setCellValue("~12");
            sheet.getRow(9).getCell(4).setCellValue(-3);
            sheet.getRow(10).getCell(4).setCellValue(2.5);
            sheet.getRow(12).getCell(4).setCellFormula("1/0");
            sheet.getRow(13).getCell(4).setCellValue("1,234");
            sheet.getRow(14).getCell(4).setCellValue("–");
            sheet.getRow(18).getCell(1).setCellValue("GD01");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(errors(changed))
                .containsExactly(
                        "E9 NOT_A_NUMBER",
                        "E10 NEGATIVE",
                        "E11 NOT_WHOLE",
                        "E13 CELL_ERROR",
                        "E14 AMBIGUOUS",
                        "E15 DASH",
                        "B19 CODE_TWICE",
                        " ROW_MISSING");
    }

    @Test
    void readsAFormulaByItsResultAndSaysSo() {
        byte[] changed = changed("Biểu 1", 8, cell -> {
            cell.setCellFormula("12+30");
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        });

        assertThat(figure(accepted(changed), "LD01")).contains(new BigDecimal(42));
        assertThat(codes(changed)).contains(WorkbookViolation.FORMULA_READ);
    }

    @Test
    void refusesAFormulaThatWasNeverComputed() {
        assertThat(errors(changed("Biểu 1", 8, cell -> cell.setCellFormula("12+30"))))
                .containsExactly("E9 FORMULA_WITHOUT_VALUE");
    }

    @Test
    void refusesADateAndAPercentFormat() {
        byte[] changed = WorkbookExamples.changed(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            format(workbook, sheet.getRow(8).getCell(4), "dd/mm/yyyy", 42_987);
            format(workbook, sheet.getRow(9).getCell(4), "0.0%", 0.4);
        });

        assertThat(errors(changed)).containsExactly("E9 DATE", "E10 PERCENT_UNEXPECTED");
    }

    @Test
    void refusesMoreDecimalsThanAllowedAndAFigureOutOfBounds() {
        assertThat(errors(changed("Biểu 4", 13, cell -> cell.setCellValue(82.512))))
                .containsExactly("E14 TOO_FINE");
        assertThat(errors(changed("Biểu 4", 13, cell -> cell.setCellValue(112))))
                .containsExactly("E14 OUT_OF_BOUNDS");
    }

    @Test
    void noiseOfBinaryFractionsIsNoExtraDecimal() {
        byte[] changed = changed("Biểu 4", 13, cell -> cell.setCellValue(0.1 + 0.2));

        assertThat(figure(accepted(changed), "DT06")).contains(new BigDecimal("0.30"));
    }

    @Test
    void readsACellMergedWithItsNote() {
        byte[] changed = WorkbookExamples.changed(
                file, workbook -> workbook.getSheet("Biểu 4").addMergedRegion(new CellRangeAddress(13, 13, 4, 5)));

        assertThat(figure(accepted(changed), "DT06")).contains(new BigDecimal("82.50"));
        assertThat(codes(changed)).contains(WorkbookViolation.MERGED_READ);
    }

    @Test
    void aDerivedFigureIsRecomputedAndNeverRead() {
        byte[] changed = changed("Biểu 1", 11, cell -> {
            cell.removeFormula();
            cell.setCellValue(99);
        });

        assertThat(accepted(changed).figures())
                .noneMatch(figure -> figure.indicator().equals("LD04"));
        assertThat(codes(changed)).contains(WorkbookViolation.DERIVED_DIFFERS);
    }

    @Test
    void withoutAManifestTheTitleBlockDecides() {
        byte[] changed =
                WorkbookExamples.changed(file, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("_thidua")));

        assertThat(accepted(changed).unitCode()).isEqualTo("gia-lai");
        assertThat(accepted(changed).periodCode()).isEqualTo("2017-9M");
        assertThat(codes(changed)).contains(WorkbookViolation.MANIFEST_MISSING);
    }

    @Test
    void withoutManifestAndTitleBlockNobodyIsKnown() {
        byte[] changed = WorkbookExamples.changed(file, workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("_thidua"));
            workbook.removeSheetAt(0);
            workbook.forEach(sheet -> {
                sheet.getRow(0).getCell(0).setCellValue("");
                sheet.getRow(3).getCell(0).setCellValue("");
            });
        });

        assertThat(errors(changed)).containsExactly(" UNIT_UNKNOWN", " PERIOD_UNKNOWN");
    }

    @Test
    void refusesAWorkbookOverwrittenForAnotherUnit() {
        byte[] changed = WorkbookExamples.changed(
                file, workbook -> workbook.getSheetAt(0).getRow(8).getCell(2).setCellValue("Công an tỉnh Kon Tum"));

        assertThat(errors(changed)).containsExactly("C9 UNIT_CONTRADICTED");
    }

    @Test
    void refusesAnotherFormAndAnotherVersion() {
        assertThat(errors(manifest(0, "other-form"))).containsExactly(" FORM_OTHER");
        assertThat(errors(manifest(1, "2"))).containsExactly(" VERSION_OTHER");
        assertThat(errors(manifest(2, "nobody"))).containsExactly(" UNIT_UNKNOWN");
        assertThat(errors(manifest(3, "1999-9M"))).containsExactly(" PERIOD_UNKNOWN");
    }

    @Test
    void refusesACopiedSheetAndIgnoresAForeignOne() {
        byte[] copied = WorkbookExamples.changed(file, workbook -> {
            workbook.cloneSheet(workbook.getSheetIndex("Biểu 1"), "Biểu 1 (2)");
            workbook.createSheet("nháp").createRow(0).createCell(0).setCellValue("12 + 30");
        });

        assertThat(errors(copied)).containsExactly(" SHEET_TWICE");
        assertThat(codes(copied)).contains(WorkbookViolation.SHEET_IGNORED);
    }

    private byte[] manifest(int row, String value) {
        return WorkbookExamples.changed(
                file,
                workbook -> workbook.getSheet("_thidua").getRow(row).getCell(1).setCellValue(value));
    }

    private byte[] changed(String sheet, int row, Consumer<XSSFCell> change) {
        return WorkbookExamples.changed(
                file,
                workbook -> change.accept(workbook.getSheet(sheet).getRow(row).getCell(4)));
    }

    private static void format(XSSFWorkbook workbook, XSSFCell cell, String format, double value) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    /** Moves what stands in two cells, as an officer who drags a column does; formulas are dropped. */
    private static void swap(XSSFCell one, XSSFCell other) {
        String first = shown(one);
        boolean firstIsNumber = one.getCellType() == CellType.NUMERIC;
        if (one.getCellType() == CellType.FORMULA) {
            one.removeFormula();
            firstIsNumber = false;
            first = "";
        }
        put(one, shown(other), other.getCellType() == CellType.NUMERIC);
        put(other, first, firstIsNumber);
    }

    private static String shown(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                : new DataFormatter().formatCellValue(cell);
    }

    private static void put(XSSFCell cell, String text, boolean number) {
        if (number) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
        } else {
            cell.setCellValue(text);
        }
    }

    private static UnitReport accepted(byte[] file) {
        return switch (WorkbookExamples.read(file)) {
            case ReadOutcome.Accepted(UnitReport report, List<Defect> _) -> report;
            case ReadOutcome.Refused(var unit, var period, List<Defect> defects) -> throw new AssertionError(defects);
        };
    }

    private static Optional<BigDecimal> figure(UnitReport report, String code) {
        return report.figures().stream()
                .filter(figure -> figure.indicator().equals(code))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private static List<Defect> defects(byte[] file) {
        return switch (WorkbookExamples.read(file)) {
            case ReadOutcome.Accepted(UnitReport _, List<Defect> notices) -> notices;
            case ReadOutcome.Refused(var unit, var period, List<Defect> all) -> all;
        };
    }

    private static List<Object> codes(byte[] file) {
        return defects(file).stream()
                .<Object>map(defect -> defect.what().code())
                .toList();
    }

    private static List<String> errors(byte[] file) {
        return defects(file).stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .sorted(Comparator.comparing(defect -> defect.what().code() == WorkbookViolation.ROW_MISSING))
                .map(defect -> defect.cell() + " " + defect.what().code().name())
                .toList();
    }
}
