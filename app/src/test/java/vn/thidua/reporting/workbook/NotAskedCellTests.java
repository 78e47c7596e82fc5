package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;

/** What a unit is not asked for, in the workbook that goes out and in the one that comes home. */
class NotAskedCellTests {

    private static final Form ALL = WorkbookExamples.form();

    private final Form form = without(Set.of("CS03", "LD01", "KL02"));

    @Test
    void isLockedAndSaysSoWhateverWasTypedBefore() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(form)));

        for (String code : List.of("CS03", "LD01", "KL02", "KL04")) {
            XSSFCell cell = cell(workbook, form, code);
            assertThat(cell.toString()).as(code).isEqualTo("–");
            assertThat(cell.getCellStyle().getLocked()).as(code).isTrue();
        }
        assertThat(cell(workbook, form, "CS02").getCellStyle().getLocked()).isFalse();
    }

    @Test
    void comesHomeWithoutADefectAndWithoutAFigure() throws IOException {
        ReadOutcome outcome = read(form, written(form));

        assertThat(FilledWorkbook.errors(outcome)).isEmpty();
        assertThat(FilledWorkbook.values(outcome)).isEqualTo(left(Set.of("CS03", "LD01", "KL02")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # typed  | defect                 | why
            none     | none                   | emptied
            -        | none                   | a dash of the keyboard
            —        | none                   | a dash that a program made longer
            12       | NOT_ASKED_OF_UNIT      | a figure that nobody asked for
            0        | NOT_ASKED_OF_UNIT      | zero is a figure
            không có | NOT_ASKED_OF_UNIT      | words
            """)
    void namesAFigureThatNobodyAskedForOnce(String typed, String defect, String why) throws IOException {
        byte[] file = WorkbookExamples.changed(written(form), workbook -> {
            XSSFCell cell = cell(workbook, form, "CS03");
            if (typed == null) {
                cell.setBlank();
            } else if (Character.isDigit(typed.charAt(0))) {
                cell.setCellValue(Double.parseDouble(typed));
            } else {
                cell.setCellValue(typed);
            }
        });

        List<String> errors = FilledWorkbook.errors(read(form, file));

        assertThat(errors)
                .isEqualTo(
                        defect == null
                                ? List.of()
                                : List.of("E" + (new SheetLayout(form).rowOf("CS03") + 1) + " " + defect));
    }

    @Test
    void mayBeLeftOutWithItsRow() throws IOException {
        byte[] file = WorkbookExamples.changed(written(form), workbook -> {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            sheet.removeRow(sheet.getRow(new SheetLayout(form).rowOf("LD01")));
        });

        ReadOutcome outcome = read(form, file);

        assertThat(FilledWorkbook.errors(outcome)).isEmpty();
        assertThat(FilledWorkbook.values(outcome)).isEqualTo(left(Set.of("CS03", "LD01", "KL02")));
    }

    static Map<String, BigDecimal> left(Set<String> codes) {
        Map<String, BigDecimal> left = new TreeMap<>(FilledWorkbook.original());
        codes.forEach(code -> {
            left.remove(code);
            left.remove(code + " target");
        });
        return left;
    }

    static Form without(Set<String> codes) {
        return new Form(
                ALL.code(),
                ALL.version(),
                ALL.name(),
                ALL.sheets(),
                new NotAsked(Map.of(WorkbookExamples.UNIT.code(), codes)),
                List.of());
    }

    private static XSSFCell cell(XSSFWorkbook workbook, Form form, String code) {
        FormSheet sheet = form.sheets().stream()
                .filter(one -> one.indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .findFirst()
                .orElseThrow();
        return workbook.getSheet(sheet.tab())
                .getRow(new SheetLayout(form).rowOf(code))
                .getCell(Column.FIGURE.index());
    }

    static byte[] written(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(WorkbookExamples.messages())
                .write(
                        new WorkbookWriter.Assignment(
                                form, WorkbookExamples.UNIT, WorkbookExamples.THIS_YEAR, FilledWorkbook.PREFILL, true),
                        WorkbookExamples.VIETNAMESE,
                        out);
        return out.toByteArray();
    }

    static ReadOutcome read(Form form, byte[] file) throws IOException {
        List<ReportingUnit> units = List.of(WorkbookExamples.UNIT, WorkbookExamples.NEIGHBOUR);
        return new WorkbookReader(WorkbookExamples.messages())
                .read(
                        "gia-lai.xlsx",
                        new ByteArrayInputStream(file),
                        new Expected(form, units, List.of(WorkbookExamples.THIS_YEAR, WorkbookExamples.LAST_YEAR)));
    }
}
