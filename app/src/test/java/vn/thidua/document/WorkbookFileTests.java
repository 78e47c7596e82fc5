package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thidua.document.SheetCell.blank;
import static vn.thidua.document.SheetCell.figure;
import static vn.thidua.document.SheetCell.formula;
import static vn.thidua.document.SheetCell.percent;
import static vn.thidua.document.SheetCell.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTests {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|true|starts a formula",
                "=HYPERLINK(\"\"http://a\"\")|true|starts a formula that opens a page",
                "+84 269|true|plus starts a formula in Excel",
                "-5%|true|minus starts a formula in Excel",
                "@SUM(A1)|true|at sign starts a formula of old",
                "\t=1|true|tab before a formula is dropped by readers",
                " =1|true|space before a formula is dropped by some readers",
                "＝1+1|true|full-width sign is read as the plain one in East Asian settings",
                "Đơn vị = 1|false|sign inside words starts nothing",
                "Cụm 6|false|plain words",
            })
    void wordsStayWords(String words, boolean quoted, String why) throws IOException {
        XSSFSheet sheet = read(file(text(words)));
        XSSFCell cell = sheet.getRow(1).getCell(0);
        assertThat(cell.getCellType()).as(why).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words.replace('\t', ' '));
        assertThat(cell.getCellStyle().getQuotePrefixed()).as(why).isEqualTo(quoted);
    }

    @Test
    void titlesNotesAndHeadersAreWordsToo() throws IOException {
        try (WorkbookFile book = book()) {
            WorkbookSheet sheet = book.sheet("=A1", List.of(20));
            sheet.title("=1+1");
            sheet.note("@note");
            sheet.header("+head");
            XSSFSheet read = read(book.bytes());
            for (int row = 0; row < 3; row++) {
                assertThat(read.getRow(row).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(read.getRow(row).getCell(0).getCellStyle().getQuotePrefixed())
                        .isTrue();
            }
        }
    }

    @Test
    void formulasCarryTheirValues() throws IOException {
        try (WorkbookFile book = book()) {
            WorkbookSheet sheet = book.sheet("Điểm", List.of(20, 12));
            sheet.header("Đơn vị", "Điểm");
            int first = sheet.row(text("A"), figure(new BigDecimal("1234.56"), 2));
            int last = sheet.row(text("B"), figure(new BigDecimal("0.44"), 2));
            int total = sheet.total(text("Cộng"), formula("SUM(B" + first + ":B" + last + ")", 2));

            assertThat(List.of(first, last, total)).containsExactly(2, 3, 4);
            XSSFCell cell = read(book.bytes()).getRow(total - 1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(1235.0);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "NO_SUCH_FUNCTION(1)", "[other.xlsx]A!B1", "cmd|' /C calc'!A0"})
    void refusesFormulasThatFailOrLinkOutside(String formula) {
        assertThatIllegalArgumentException().isThrownBy(() -> file(formula(formula, 0)));
    }

    @Test
    void zeroIsNotBlank() throws IOException {
        assertThat(read(file(figure(0))).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(read(file(blank())).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
        XSSFCell share =
                read(file(percent(new BigDecimal("0.964"), 1))).getRow(1).getCell(0);
        assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0%");
    }

    @Test
    void printsOnLyingPagesOnePageWideWithRepeatedHeader() throws IOException {
        try (WorkbookFile book = book()) {
            WorkbookSheet sheet = book.sheet("In", List.of(6, 30, 10));
            sheet.title("BẢNG TỔNG HỢP");
            sheet.header(List.of(
                    List.of(new HeaderCell("STT", 1, 2), new HeaderCell("Chung", 2, 1)),
                    List.of(HeaderCell.of("Đơn vị"), HeaderCell.of("Điểm"))));
            sheet.row(figure(1), text("A"), blank());
            XSSFSheet read = read(book.bytes());

            assertThat(read.getPrintSetup().getLandscape()).isTrue();
            assertThat(read.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(read.getFitToPage()).isTrue();
            assertThat(List.of(
                            read.getPrintSetup().getFitWidth(),
                            read.getPrintSetup().getFitHeight()))
                    .containsExactly((short) 1, (short) 0);
            assertThat(read.getRepeatingRows().formatAsString()).isEqualTo("2:3");
            assertThat(read.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(read.getFooter().getCenter()).contains("&P").contains("&N");
            assertThat(read.getMergedRegions()).hasSize(3);
        }
    }

    @Test
    void namesTitleAndRepeatsItself() throws IOException {
        byte[] first = file(text("Cụm 6"));
        assertThat(file(text("Cụm 6"))).isEqualTo(first);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Tổng hợp");
            assertThat(book.getRelationParts()).noneMatch(part -> part.getDocumentPart() instanceof ExternalLinksTable);
        }
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> file(text("a"), text("b")));
    }

    private static WorkbookFile book() {
        return new WorkbookFile("Tổng hợp", "Bộ phận thường trực cụm", DocumentExamples.CREATED);
    }

    private static byte[] file(SheetCell... cells) {
        try (WorkbookFile book = book()) {
            WorkbookSheet sheet = book.sheet("Trang 1", List.of(20));
            sheet.header("Cột");
            sheet.row(cells);
            return book.bytes();
        }
    }

    private static XSSFSheet read(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        }
    }
}
