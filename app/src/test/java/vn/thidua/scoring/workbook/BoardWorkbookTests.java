package vn.thidua.scoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoreWorkbook;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.shared.NotFound;

class BoardWorkbookTests extends ScoringTestCase {

    @Autowired
    private ScoreWorkbook workbook;

    @Autowired
    private BoardQueries boards;

    @Test
    void hasTheTotalsOfTheBoardAsLiveFormulas() throws IOException {
        registerSmallTable();
        enterPoints();

        try (Workbook file = written()) {
            Sheet cluster = file.getSheet("Cụm 91");
            for (ScoredUnit unit : units("an", "binh", "chi")) {
                Row row = rowOf(cluster, 1, unit.unit().shortName());
                assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(unit.place());
                assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(number(row.getCell(4)))
                        .isEqualByComparingTo(unit.sheet().total());
                assertThat(number(row.getCell(6))).isEqualByComparingTo(unit.total());
                assertThat(number(row.getCell(7))).isEqualByComparingTo(unit.percent());
            }
        }
    }

    @Test
    void hasFiguresWhereLimitsLeaveNoPlainSum() throws IOException {
        registerGradedTable();
        enterPoints();

        try (Workbook file = written()) {
            Row row = rowOf(file.getSheet("Cụm 91"), 1, "An");
            assertThat(number(row.getCell(4))).isEqualByComparingTo("9.60");
            assertThat(number(row.getCell(6))).isEqualByComparingTo("9.60");
            Row section = rowOf(file.getSheet("Tiêu chí"), 0, "I");
            assertThat(section.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(number(section.getCell(3))).isEqualByComparingTo("8.10");
        }
    }

    @Test
    void hasEveryCriterionAndSaysWhatIsMissing() throws IOException {
        registerSmallTable();
        enterPoints();

        try (Workbook file = written()) {
            Sheet leaves = file.getSheet("Tiêu chí");
            Row quality = rowOf(leaves, 0, "II.1");
            assertThat(number(quality.getCell(3))).isEqualByComparingTo("1.50");
            assertThat(quality.getCell(4).getStringCellValue()).isEqualTo("Thiếu");
            Row section = rowOf(leaves, 0, "I");
            assertThat(section.getCell(4).getCellFormula()).endsWith("MIN(SUM(E8),1),10)");
            assertThat(number(section.getCell(4))).isEqualByComparingTo("8.50");
        }
    }

    @Test
    void explainsEveryCriterionInOneLineWithoutRestrictedFigures() throws IOException {
        registerSmallTable();
        enterPoints();

        try (Workbook file = written()) {
            List<String> lines = new ArrayList<>();
            file.getSheet("Vì sao")
                    .forEach(row -> Stream.ofNullable(row.getCell(5))
                            .map(Cell::getStringCellValue)
                            .forEach(lines::add));
            assertThat(lines)
                    .contains(
                            "(A1 = 96) ÷ (A2 = 100) × 100 = 96\u00a0%; thuộc mức từ 95\u00a0%: 6 điểm. Được 6,00/6 điểm.",
                            "Tính từ số liệu hạn chế, không nêu ở đây. Được 0,50/2 điểm.",
                            "Chưa chấm được: chưa ai cho điểm II.1.");
        }
    }

    @Test
    void marksEverySheetAsProvisionalAndInvented() throws IOException {
        registerSmallTable();

        try (Workbook file = written()) {
            file.forEach(sheet -> assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Chấm tạm thời – số liệu minh họa"));
        }
    }

    @Test
    void isNotWrittenWithoutATable() {
        assertThatThrownBy(() -> workbook.write(
                        Officers.scope(units()), FakeReportedFigures.PERIOD, new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    private Workbook written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(Officers.scope(units()), FakeReportedFigures.PERIOD, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private List<ScoredUnit> units(String... codes) {
        var board = boards.boards(Officers.scope(units()), FakeReportedFigures.PERIOD)
                .getFirst();
        return Stream.of(codes).map(code -> board.unit(code).orElseThrow()).toList();
    }

    private static Row rowOf(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row " + text + " in " + sheet.getSheetName());
    }

    private static BigDecimal number(Cell cell) {
        return BigDecimal.valueOf(cell.getNumericCellValue()).setScale(4, RoundingMode.HALF_UP);
    }
}
