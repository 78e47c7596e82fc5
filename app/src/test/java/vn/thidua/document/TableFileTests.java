package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.document.TableCell.Kind;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

class TableFileTests {

    private final List<String> heard = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();

    @Test
    void readsTextSeparatedByCommasOrSemicolonsWithOrWithoutAMark() {
        assertThat(read("a.csv", "a,b\nc,d\n")).isEmpty();
        assertThat(read("b.csv", "\uFEFFa;b\r\n\r\nc;\"d, e\"\r\n")).isEmpty();

        assertThat(heard).containsExactly("", "1 [a, b]", "2 [c, d]", "", "1 [a, b]", "3 [c, d, e]");
    }

    @Test
    void countsLinesInsideOfQuotedCells() {
        assertThat(read("a.csv", "a,b\n\"c\nd\",e\nf,g\n")).isEmpty();

        assertThat(heard).containsExactly("", "1 [a, b]", "2 [c\nd, e]", "4 [f, g]");
    }

    @Test
    void saysWhyATextIsNotRead() {
        assertThat(refusal("a.csv", new byte[0])).contains(ContainerViolation.FILE_EMPTY);
        assertThat(refusal("a.csv", "họ".getBytes(StandardCharsets.UTF_16LE))).contains(ContainerViolation.NOT_UTF8);
        assertThat(refusal("a.csv", "h\u00f4".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(ContainerViolation.NOT_UTF8);
        assertThat(read("a.csv", "a,b\nc,\"d\n")).contains(Violation.of(ContainerViolation.NOT_A_TABLE, 2));
        assertThat(refusal("a.csv", new byte[ContainerCheck.LARGEST_FILE + 1]))
                .contains(ContainerViolation.FILE_TOO_LARGE);
        assertThat(refusal("a.docx", "text".getBytes(StandardCharsets.UTF_8)))
                .contains(ContainerViolation.TYPE_UNKNOWN);
    }

    @Test
    void readsTheVisibleSheetsOfAWorkbookAsExcelShowsThem() throws IOException {
        byte[] file = workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Đơn vị");
            Row first = sheet.createRow(2);
            first.createCell(0).setCellValue("Mã");
            first.createCell(2).setCellValue(12.5);
            Row second = sheet.createRow(5);
            second.createCell(0).setCellValue(1001);
            second.createCell(1).setCellValue("  ");
            second.createCell(2).setCellFormula("1+1");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(5).getCell(2));
            workbook.createSheet("hidden").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

        assertThat(TableFile.read("a.xlsx", file, listener())).isEmpty();
        assertThat(heard).containsExactly("Đơn vị", "3 [Mã, , 12.5]", "6 [1001, , 2]");
    }

    @Test
    void tellsDaysAndErrorsFromNumbersAndText() throws IOException {
        byte[] file = workbook(workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Row row = workbook.createSheet("s").createRow(0);
            row.createCell(0).setCellValue(LocalDate.of(2017, 12, 31));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(43100);
            row.createCell(2).setCellValue("31/12/2017");
            row.createCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(4).setCellFormula("A1");
            row.createCell(5).setCellValue(43100.25);
            row.getCell(5).setCellStyle(day);
            row.createCell(6).setCellValue(true);
        });

        assertThat(TableFile.read("a.xlsx", file, listener())).isEmpty();
        assertThat(cells)
                .extracting(TableCell::kind)
                .containsExactly(Kind.DATE, Kind.NUMBER, Kind.TEXT, Kind.ERROR, Kind.ERROR, Kind.NUMBER, Kind.TEXT);
        assertThat(cells.getFirst().date()).contains(LocalDate.of(2017, 12, 31));
        assertThat(cells.get(3).text()).isEqualTo("#DIV/0!");
    }

    @Test
    void looksAtTheContainerBeforeItOpensAWorkbook() throws IOException {
        byte[] sound = workbook(workbook -> workbook.createSheet("s"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

        assertThat(refusal("a.xlsx", "a,b".getBytes(StandardCharsets.UTF_8)))
                .contains(ContainerViolation.NOT_A_WORKBOOK);
        assertThat(refusal("a.csv", old)).contains(ContainerViolation.OLD_FORMAT);
        assertThat(refusal("a.xlsx", Arrays.copyOf(sound, sound.length / 2))).isNotEmpty();
    }

    @Test
    void namesADamagedSheetDamaged() throws IOException {
        byte[] file = workbook(
                workbook -> workbook.createSheet("s").createRow(0).createCell(0).setCellValue(7));

        assertThat(refusal(
                        "a.xlsx", ZipExamples.replaced(file, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")))
                .contains(ContainerViolation.DAMAGED);
        assertThat(refusal("a.xlsx", ZipExamples.replaced(file, "xl/workbook.xml", "not xml at all")))
                .contains(ContainerViolation.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "63, BL"})
    void namesColumnsAsExcelDoes(int column, String name) {
        assertThat(TableFile.columnName(column)).isEqualTo(name);
    }

    private Optional<Violation> read(String name, String text) {
        return TableFile.read(name, text.getBytes(StandardCharsets.UTF_8), listener());
    }

    private Optional<ViolationCode> refusal(String name, byte[] content) {
        return TableFile.read(name, content, listener()).map(Violation::code);
    }

    private TableListener listener() {
        return new TableListener() {
            @Override
            public void sheet(String name) {
                heard.add(name);
            }

            @Override
            public void row(int line, List<TableCell> row) {
                heard.add(line + " " + row.stream().map(TableCell::text).toList());
                cells.addAll(row);
            }
        };
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
