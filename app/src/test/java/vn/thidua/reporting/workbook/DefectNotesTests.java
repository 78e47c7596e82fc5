package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.document.ForgedWorkbook;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.SourceFile;

class DefectNotesTests {

    private static final DefectNotes.Words WORDS = defect -> defect.what().code() + ": " + defect.found();

    private static final Map<Integer, BigDecimal> SOUND = FilledWorkbook.rows(0).entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    row -> FilledWorkbook.PREFILL
                            .figures()
                            .getOrDefault(row.getValue().code(), BigDecimal.ZERO)));

    /** The officer's own file: two errors, a notice, and a note of her own. */
    private final byte[] file = WorkbookExamples.changed(FilledWorkbook.FILE, workbook -> {
        XSSFSheet sheet = workbook.getSheet("Biểu 1");
        sheet.getRow(8).getCell(4).setCellValue("khoảng 12");
        sheet.getRow(9).getCell(4).setCellValue(-3);
        sheet.getRow(10).getCell(4).setCellValue("15");
        XSSFComment own = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        own.setString("gọi lại phòng 3");
        own.setAuthor("Lan");
        sheet.getRow(9).getCell(4).setCellComment(own);
    });

    @Test
    void everyDefectIsNotedAtItsCellAndListed() throws IOException {
        byte[] noted = noted(file);

        try (XSSFWorkbook workbook = open(noted)) {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            assertThat(note(sheet, 8)).isEqualTo("NOT_A_NUMBER: khoảng 12");
            assertThat(note(sheet, 9)).startsWith("gọi lại phòng 3").endsWith("NEGATIVE: -3");
            assertThat(note(sheet, 10)).isEqualTo("TEXT_READ: 15");
            assertThat(workbook.getSheetName(0)).isEqualTo("Cần sửa" + DefectSheet.TAB_ENDING);
            assertThat(workbook.getSheetAt(0).getLastRowNum())
                    .isEqualTo(2 + defects(file).size());
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .anySatisfy(link -> assertThat(link.getAddress()).isEqualTo("'Biểu 1'!E9"));
        }
    }

    @Test
    void nothingElseInTheFileChanges() throws IOException {
        assertThat(content(noted(file))).isEqualTo(content(file));
        assertThat(codes(noted(file))).isEqualTo(codes(file));
    }

    @Test
    void whatWasNotedBeforeIsReplacedAndTheOfficersNoteStays() throws IOException {
        byte[] mended = WorkbookExamples.changed(noted(noted(file)), workbook -> {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            for (int row = 8; row <= 10; row++) {
                sheet.getRow(row)
                        .getCell(4)
                        .setCellValue(SOUND.getOrDefault(row, BigDecimal.ZERO).doubleValue());
            }
        });

        try (XSSFWorkbook workbook = open(noted(mended));
                XSSFWorkbook before = open(file)) {
            XSSFSheet sheet = workbook.getSheet("Biểu 1");
            assertThat(sheet.getCellComments().values())
                    .extracting(
                            note -> note.getAuthor() + ": " + note.getString().getString())
                    .containsExactly("Lan: gọi lại phòng 3");
            assertThat(sheet.getRow(8).getCell(4).getCellStyle().getFillForegroundXSSFColor())
                    .isEqualTo(before.getSheet("Biểu 1")
                            .getRow(8)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundXSSFColor());
            assertThat(workbook.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
        }
    }

    @Test
    void aFileThatIsNotOpenedIsNotWrittenTo() {
        byte[] macros =
                ForgedWorkbook.sound().with("xl/vbaProject.bin", new byte[9]).bytes();

        assertThat(new DefectNotes(WorkbookExamples.messages())
                        .write(new SourceFile("a.xlsx", macros), List.of(), WORDS, WorkbookExamples.VIETNAMESE))
                .isInstanceOf(DefectNotes.Outcome.Impossible.class);
    }

    static byte[] noted(byte[] file) {
        DefectNotes.Outcome outcome = new DefectNotes(WorkbookExamples.messages())
                .write(new SourceFile("a.xlsx", file), defects(file), WORDS, WorkbookExamples.VIETNAMESE);
        return switch (outcome) {
            case DefectNotes.Outcome.Written(SourceFile copy) -> copy.content();
            case DefectNotes.Outcome.Impossible(var reason) -> throw new AssertionError(reason);
        };
    }

    private static List<Defect> defects(byte[] file) {
        return switch (WorkbookExamples.read(file)) {
            case ReadOutcome.Accepted(var _, List<Defect> notices) -> notices;
            case ReadOutcome.Refused(var _, var _, List<Defect> all) -> all;
        };
    }

    private static List<String> codes(byte[] file) {
        return defects(file).stream()
                .map(defect -> defect.sheet() + defect.cell() + defect.what().code())
                .toList();
    }

    private static String note(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(4).getCellComment().getString().getString();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** Every cell of every sheet but the list: formula, value, number format, lock. */
    private static Map<String, String> content(byte[] file) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (XSSFWorkbook workbook = open(file)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (!DefectSheet.isOne(sheet.getSheetName()) && cell instanceof XSSFCell stored) {
                    content.put(
                            sheet.getSheetName() + "!" + cell.getAddress(),
                            stored.getCTCell().getF() + "|" + stored.getCellType() + "|" + stored + "|"
                                    + stored.getCellStyle().getDataFormatString() + "|"
                                    + stored.getCellStyle().getLocked());
                }
            })));
        }
        return content;
    }
}
