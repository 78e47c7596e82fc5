package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes home after POI did what officers do: the right figures, or one defect for every place that was changed. */
class OfficerEditsTests {

    /** The filled workbook after each of the edits. */
    static final Map<String, byte[]> EDITED = edited();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # edit            | said                     | why
            insert-rows       | -                        | codes tell the rows
            delete-row        | ROW_MISSING              | one indicator is gone
            delete-heading    | COLUMN_MISSING           | nobody can tell which column it was
            insert-columns    | -                        | headings tell the columns
            delete-code-column| -                        | names of cells and of indicators agree
            clear-code        | -                        | names of cell and indicator agree
            sort-without-code | ROW_MISSING, E9 ROW_WITHOUT_CODE | names of cell and indicator do not agree
            move-block        | -                        | codes and headings moved too
            merge-with-target | -                        | read with a notice
            merge-two         | E9:E10 MERGED_INPUTS     | one number for two indicators
            rename            | -                        | codes tell the sheet
            hide-sheet        | -                        | read with a notice
            comma             | -                        | a decimal comma
            point             | -                        | a decimal point
            thousands-point   | -                        | a point groups in whole numbers
            thousands-space   | -                        | a space groups
            thousands-comma   | E9 AMBIGUOUS             | a comma may be either
            percent           | E9 PERCENT_UNEXPECTED    | people are not counted in per cent
            stray-text        | E9 NOT_A_NUMBER          | an estimate is no figure
            date-text         | E9 NOT_A_NUMBER          | a day is no figure
            date-format       | E9 DATE                  | a program made a day of it
            formula           | -                        | the stored result counts
            formula-empty     | E9 FORMULA_WITHOUT_VALUE | nobody ever worked it out
            formula-error     | E9 CELL_ERROR            | the result is an error
            formula-elsewhere | E9 FORMULA_ELSEWHERE     | figures of another workbook
            formula-lies      | E9 CELL_CONTRADICTS      | says number, holds words
            word-lies         | E9 CELL_CONTRADICTS      | says a word that is not there
            full-width        | -                        | digits of another width
            arabic-digits     | -                        | digits of another script
            drag-figure       | J9 FIGURE_ASTRAY         | a figure outside of the columns is not lost
            """)
    void givesTheRightFiguresOrOneDefect(String edit, String said, String why) {
        ReadOutcome outcome = WorkbookExamples.read(Objects.requireNonNull(EDITED.get(edit)));

        boolean taken = said.equals("-");
        assertThat(String.join(", ", FilledWorkbook.errors(outcome))).as(why).isEqualTo(taken ? "" : said);
        if (taken) {
            assertThat(FilledWorkbook.values(outcome)).isEqualTo(FilledWorkbook.original());
        }
    }

    private static Map<String, byte[]> edited() {
        Map<String, byte[]> all = new TreeMap<>();
        rowsAndColumns(all);
        cells(all);
        all.put(
                "formula-lies",
                sheetXml(xml ->
                        xml.replaceFirst("(<c r=\"E9\"[^>]*)(?: t=\"n\")?><v>[^<]*</v>", "$1><f>1+1</f><v>many</v>")));
        all.put(
                "word-lies",
                sheetXml(xml ->
                        xml.replaceFirst("(<c r=\"E9\" s=\"[0-9]+\")[^>]*><v>[^<]*</v>", "$1 t=\"s\"><v>987654</v>")));
        return all;
    }

    private static void rowsAndColumns(Map<String, byte[]> all) {
        Random random = new Random(9);
        all.put("move-block", first(sheet -> OfficerEdits.MOVE_BLOCK.apply(sheet, random)));
        all.put("insert-rows", first(sheet -> {
            sheet.shiftRows(9, sheet.getLastRowNum(), 2, true, false);
            sheet.shiftRows(2, sheet.getLastRowNum(), 1, true, false);
        }));
        all.put("delete-row", first(sheet -> {
            sheet.removeRow(sheet.getRow(8));
            sheet.shiftRows(9, sheet.getLastRowNum(), -1, true, false);
        }));
        all.put("insert-columns", first(sheet -> {
            for (int area = sheet.getNumMergedRegions() - 1; area >= 0; area--) {
                sheet.removeMergedRegion(area);
            }
            sheet.shiftColumns(2, 10, 1);
        }));
        all.put("delete-heading", first(sheet -> sheet.getRow(6).getCell(4).setBlank()));
        all.put(
                "delete-code-column",
                first(sheet -> sheet.forEach(row -> {
                    if (row.getRowNum() >= 6 && row.getCell(1) != null) {
                        row.removeCell(row.getCell(1));
                    }
                })));
        all.put("clear-code", first(sheet -> sheet.getRow(8).getCell(1).setBlank()));
        all.put("sort-without-code", first(sheet -> {
            sheet.getRow(8).getCell(1).setBlank();
            sheet.getRow(8).getCell(2).setCellValue(sheet.getRow(9).getCell(2).getStringCellValue());
        }));
        all.put(
                "merge-with-target",
                WorkbookExamples.changed(
                        FilledWorkbook.FILE,
                        workbook -> workbook.getSheet("Biểu 4").addMergedRegion(new CellRangeAddress(13, 13, 4, 5))));
        all.put("merge-two", first(sheet -> sheet.addMergedRegion(new CellRangeAddress(8, 9, 4, 4))));
        all.put("rename", first(sheet -> sheet.getWorkbook().setSheetName(1, "Lãnh đạo")));
        all.put("hide-sheet", first(sheet -> sheet.getWorkbook().setSheetHidden(1, true)));
    }

    private static void cells(Map<String, byte[]> all) {
        String plain = FilledWorkbook.PREFILL
                .figures()
                .getOrDefault(FilledWorkbook.code(0, 8), BigDecimal.ZERO)
                .toPlainString();
        String grouped = plain.charAt(0) + "." + plain.substring(1);
        String share = FilledWorkbook.PREFILL
                .figures()
                .getOrDefault(FilledWorkbook.code(3, 13), BigDecimal.ZERO)
                .stripTrailingZeros()
                .toPlainString();
        all.put("comma", words(share.replace('.', ',')));
        all.put("point", words(share));
        for (Map.Entry<String, String> text : Map.of(
                        "thousands-point",
                        grouped,
                        "thousands-space",
                        grouped.replace('.', '\u00A0'),
                        "thousands-comma",
                        grouped.replace('.', ','),
                        "percent",
                        "12 %",
                        "stray-text",
                        "khoảng 40",
                        "date-text",
                        "12/9/2017",
                        "full-width",
                        digits(plain, 0xFF10),
                        "arabic-digits",
                        digits(plain, 0x0660))
                .entrySet()) {
            all.put(text.getKey(), figure(cell -> cell.setCellValue(text.getValue())));
        }
        all.put("date-format", figure(cell -> {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        }));
        all.put("formula", figure(cell -> formula(cell, plain + "+0", true)));
        all.put("formula-empty", figure(cell -> formula(cell, plain + "+0", false)));
        all.put("formula-error", figure(cell -> formula(cell, "1/0", true)));
        all.put(
                "formula-elsewhere",
                sheetXml(xml -> xml.replaceFirst("(<c r=\"E9\"[^>]*>)(<v>[^<]*</v>)", "$1<f>[1]Sheet1!A1</f>$2")));
        all.put("drag-figure", figure(cell -> {
            cell.getRow().createCell(9).setCellValue(cell.getNumericCellValue());
            cell.setBlank();
        }));
    }

    private static void formula(XSSFCell cell, String formula, boolean workedOut) {
        cell.setBlank();
        cell.setCellFormula(formula);
        if (workedOut) {
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        }
    }

    private static String digits(String plain, int zero) {
        StringBuilder other = new StringBuilder();
        plain.chars().forEach(digit -> other.appendCodePoint(digit - '0' + zero));
        return other.toString();
    }

    private interface Edit {
        void apply(XSSFSheet sheet);
    }

    private interface CellEdit {
        void apply(XSSFCell cell);
    }

    private static byte[] first(Edit edit) {
        return WorkbookExamples.changed(
                FilledWorkbook.FILE, (XSSFWorkbook workbook) -> edit.apply(workbook.getSheet("Biểu 1")));
    }

    private static byte[] figure(CellEdit edit) {
        return first(sheet -> edit.apply(sheet.getRow(8).getCell(4)));
    }

    private static byte[] words(String text) {
        return WorkbookExamples.changed(
                FilledWorkbook.FILE,
                workbook -> workbook.getSheet("Biểu 4").getRow(13).getCell(4).setCellValue(text));
    }

    /** Changes the XML of the first table as no program would write it. */
    private static byte[] sheetXml(UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(FilledWorkbook.FILE));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        part.getName().equals("xl/worksheets/sheet2.xml")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
