package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** One workbook in which fifty different things are wrong: the person who sent it learns all of them at once. */
class FiftyDefectsTests {

    private final List<String> planted = new ArrayList<>();

    @Test
    void listsAllFiftyDefectsOfOneWorkbook() throws IOException {
        IntakeExamples.Result result = IntakeExamples.compare(new SentFile("fifty.xlsx", workbook()));

        assertThat(planted).hasSize(50);
        assertThat(result.log().inOrder().stream().map(FiftyDefectsTests::shown))
                .containsExactlyInAnyOrderElementsOf(planted);
        assertThat(result.log().inOrder().stream()
                        .map(defect -> defect.what().code())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(30);
        assertThat(result.log().errors() + result.log().notices()).isEqualTo(50);
    }

    @Test
    void countsEveryLineExactlyOnce() throws IOException {
        IntakeExamples.Result result = IntakeExamples.compare(new SentFile("fifty.xlsx", workbook()));
        Map<Subject, Count> counts =
                result.comparison().counts().stream().collect(Collectors.toMap(Count::subject, Function.identity()));

        assertThat(counts.get(Subject.UNITS)).isEqualTo(new Count(Subject.UNITS, 25, 1, 0, 1, 23));
        assertThat(counts.get(Subject.POSTS)).isEqualTo(new Count(Subject.POSTS, 7, 2, 0, 0, 5));
        assertThat(counts.get(Subject.PEOPLE)).isEqualTo(new Count(Subject.PEOPLE, 20, 4, 0, 0, 16));
    }

    private static String shown(Defect defect) {
        String where = defect.cell().isEmpty() ? Integer.toString(defect.place().line()) : defect.cell();
        return defect.place().sheet() + " " + where + " " + defect.what().code().name();
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            units(workbook.createSheet("Đơn vị"));
            posts(workbook.createSheet("Chức vụ"));
            people(workbook.createSheet("Cán bộ"));
            workbook.createSheet("Trống");
            planted.add("Trống 0 SHEET_EMPTY");
            workbook.createSheet("Tờ rơi").createRow(0).createCell(0).setCellValue("Không phải danh sách");
            planted.add("Tờ rơi 0 SHEET_UNKNOWN");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void units(XSSFSheet sheet) {
        row(sheet, "Mã đơn vị", "Tên đơn vị", "Tên ngắn", "Mã đơn vị cấp trên", "Thứ tự", "Từ ngày", "Đến ngày", "Màu");
        planted.add("Đơn vị H1 COLUMN_UNKNOWN");
        row(sheet, "u-1", "Đơn vị một", "Một", "old", "1", "01/01/2017", "");
        row(sheet, "old", "Old unit", "Old", "", "1", "01/01/2010", "");
        wrong(sheet, "A", "VALUE_MISSING", "", "Đơn vị", "", "old", "", "01/01/2017", "");
        wrong(sheet, "B", "NAME_MISSING", "u-2", "", "", "old", "", "01/01/2017", "");
        wrong(sheet, "F", "VALUE_MISSING", "u-3", "Đơn vị", "", "old", "", "", "");
        wrong(sheet, "A", "CODE_MALFORMED", "đơn vị 4", "Đơn vị", "", "old", "", "01/01/2017", "");
        wrong(sheet, "A", "CODE_TOO_LONG", "u".repeat(41), "Đơn vị", "", "old", "", "01/01/2017", "");
        wrong(sheet, "D", "CODE_MALFORMED", "u-5", "Đơn vị", "", "cấp trên", "", "01/01/2017", "");
        wrong(sheet, "B", "TEXT_TOO_LONG", "u-6", "x".repeat(301), "", "old", "", "01/01/2017", "");
        wrong(sheet, "C", "TEXT_TOO_LONG", "u-7", "Đơn vị", "x".repeat(301), "old", "", "01/01/2017", "");
        wrong(sheet, "B", "HIDDEN_SIGN", "u-8", "Đơn\u200b vị", "", "old", "", "01/01/2017", "");
        wrong(sheet, "E", "ORDER_MALFORMED", "u-9", "Đơn vị", "", "old", "thứ hai", "01/01/2017", "");
        wrong(sheet, "E", "ORDER_MALFORMED", "u-10", "Đơn vị", "", "old", "1,5", "01/01/2017", "");
        wrong(sheet, "F", "DATE_MALFORMED", "u-11", "Đơn vị", "", "old", "", "quý 1/2017", "");
        wrong(sheet, "F", "DATE_MALFORMED", "u-12", "Đơn vị", "", "old", "", "30/02/2017", "");
        wrong(sheet, "F", "DATES_MIXED", "u-13", "Đơn vị", "", "old", "", "2017-01-01", "");
        wrong(sheet, "F", "DATE_OUT_OF_RANGE", "u-14", "Đơn vị", "", "old", "", "01/01/0017", "");
        wrong(sheet, "G", "END_BEFORE_START", "u-15", "Đơn vị", "", "old", "", "01/01/2017", "31/12/2016");
        wrong(sheet, "G", "DATE_MALFORMED", "u-16", "Đơn vị", "", "old", "", "01/01/2017", "nay");
        wrong(sheet, "", "CODE_TWICE", "u-1", "Đơn vị", "", "old", "", "01/01/2017", "");
        wrong(sheet, "", "PARENT_UNKNOWN", "u-17", "Đơn vị", "", "none", "", "01/01/2017", "");
        wrong(sheet, "", "PARENT_ITSELF", "u-18", "Đơn vị", "", "u-18", "", "01/01/2017", "");
        wrong(sheet, "", "PARENT_CYCLE", "u-19", "Đơn vị", "", "u-20", "", "01/01/2017", "");
        wrong(sheet, "", "PARENT_CYCLE", "u-20", "Đơn vị", "", "u-19", "", "01/01/2017", "");
        wrong(sheet, "", "BEFORE_HISTORY", "old-1", "Tên mới", "", "old", "", "01/01/2014", "");
    }

    private void posts(XSSFSheet sheet) {
        row(sheet, "Mã đơn vị", "Mã chức vụ", "Chức vụ", "Thứ tự", "Từ ngày", "Đến ngày");
        row(sheet, "u-1", "truong", "Trưởng", "1", "01/01/2017", "");
        row(sheet, "u-1", "tam", "Tạm thời", "3", "01/01/2017", "31/12/2017");
        wrong(sheet, "", "UNIT_UNKNOWN", "none", "pho", "Phó", "2", "01/01/2017", "");
        wrong(sheet, "", "UNIT_NOT_THEN", "u-1", "pho", "Phó", "2", "01/01/2016", "");
        wrong(sheet, "", "POST_TWICE", "u-1", "truong", "Trưởng", "1", "01/06/2017", "");
        wrong(sheet, "", "POST_PRESENT", "old", "head", "Head", "1", "01/06/2017", "");
        wrong(sheet, "C", "NAME_MISSING", "u-1", "pho", "", "2", "01/01/2017", "");
    }

    private void people(XSSFSheet sheet) {
        row(sheet, "Số hiệu", "Họ và tên", "Mã đơn vị", "Mã chức vụ", "Từ ngày", "Đến ngày", "Họ và tên");
        planted.add("Cán bộ G1 COLUMN_TWICE");
        row(sheet, "p-10", "Nguyễn Thị Một", "u-1", "truong", "01/01/2017", "");
        wrong(sheet, "A", "VALUE_MISSING", "", "Nguyễn Thị Hai", "u-1", "", "01/01/2017", "");
        wrong(sheet, "B", "NAME_MISSING", "p-11", "", "u-1", "", "01/01/2017", "");
        wrong(sheet, "B", "NAME_WITH_DIGITS", "p-12", "Nguyễn Thị 3", "u-1", "", "01/01/2017", "");
        wrong(sheet, "B", "TEXT_TOO_LONG", "p-13", "N".repeat(121), "u-1", "", "01/01/2017", "");
        wrong(sheet, "A", "CODE_MALFORMED", "p 14", "Nguyễn Thị Tư", "u-1", "", "01/01/2017", "");
        wrong(sheet, "C", "VALUE_MISSING", "p-15", "Nguyễn Thị Năm", "", "", "01/01/2017", "");
        wrong(sheet, "", "UNIT_UNKNOWN", "p-16", "Nguyễn Thị Sáu", "none", "", "01/01/2017", "");
        wrong(sheet, "", "UNIT_NOT_THEN", "p-17", "Nguyễn Thị Bảy", "u-1", "", "01/01/2016", "");
        wrong(sheet, "", "POST_UNKNOWN", "p-18", "Nguyễn Thị Tám", "u-1", "none", "01/01/2017", "");
        wrong(sheet, "", "POST_NOT_THEN", "p-19", "Nguyễn Thị Cuối", "u-1", "tam", "01/06/2017", "");
        wrong(sheet, "F", "END_BEFORE_START", "p-25", "Nguyễn Thị Đầu", "u-1", "", "02/01/2017", "01/01/2017");
        wrong(sheet, "", "NAME_DIFFERS", "p-10", "Nguyễn Thị Khác", "old", "", "01/01/2017", "");
        wrong(sheet, "", "MEMBERSHIP_TWICE", "p-10", "Nguyễn Thị Một", "u-1", "truong", "01/06/2017", "");
        wrong(sheet, "", "MEMBERSHIP_PRESENT", "p-1", "Trần Văn Ví Dụ", "old", "head", "01/06/2017", "");
        wrong(sheet, "B", "SPACES_EXTRA", "p-20", "Nguyễn  Thị Chín", "u-1", "", "01/01/2017", "");
        wrong(sheet, "B", "LETTERS_DECOMPOSED", "p-21", "Nguye\u0302\u0303n Thị Mười", "u-1", "", "01/01/2017", "");
        Row error = wrong(sheet, "B", "CELL_ERROR", "p-22", "", "u-1", "", "01/01/2017", "");
        error.getCell(1).setCellErrorValue(FormulaError.REF.getCode());
        Row number = wrong(sheet, "E", "DATE_IS_NUMBER", "p-23", "Nguyễn Thị Một Hai", "u-1", "", "", "");
        number.getCell(4).setCellValue(42736);
        row(sheet, "p-24", "Nguyễn Thị Mười Một", "u-1", "", "01/01/2017", "");
    }

    private Row wrong(XSSFSheet sheet, String column, String code, String... cells) {
        Row row = row(sheet, cells);
        planted.add(sheet.getSheetName() + " " + column + (row.getRowNum() + 1) + " " + code);
        return row;
    }

    private static Row row(XSSFSheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }
}
