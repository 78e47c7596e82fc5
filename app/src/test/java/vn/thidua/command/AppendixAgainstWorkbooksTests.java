package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Every figure of the appendix, computed a second time by hand from the thirteen workbooks. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
class AppendixAgainstWorkbooksTests {

    private static final Path SAMPLE = Path.of("..", "samples", "review-2017");
    private static final List<String> SIX =
            List.of("gia-lai", "kon-tum", "dak-lak", "dak-nong", "lam-dong", "binh-phuoc");
    private static final List<String> SEVEN =
            List.of("quang-nam", "quang-ngai", "binh-dinh", "phu-yen", "khanh-hoa", "ninh-thuan", "binh-thuan");

    private final HandConsolidation hand = new HandConsolidation(SAMPLE.resolve("indicators.csv"));
    private final SoftAssertions found = new SoftAssertions();
    private WorkbookFigures now = WorkbookFigures.of();
    private WorkbookFigures before = WorkbookFigures.of();
    private int compared;

    AppendixAgainstWorkbooksTests() throws IOException {}

    @BeforeEach
    void readWorkbooks() throws IOException {
        now = WorkbookFigures.of(SAMPLE.resolve("2017-9m"), SAMPLE.resolve("2017-9m-corrected"));
        before = WorkbookFigures.of(SAMPLE.resolve("2016-9m"));
    }

    @Test
    void equalsTheSameSumsByHand() throws IOException {
        List<String> everyone = new ArrayList<>(SIX);
        everyone.addAll(SEVEN);
        try (XSSFWorkbook appendix =
                new XSSFWorkbook(Files.newInputStream(DemoInstallation.PACK.resolve("phu-luc.xlsx")))) {
            compareSummary(appendix.getSheet("Tổng hợp"), everyone);
            compareSummary(appendix.getSheet("Cụm 6"), SIX);
            compareSummary(appendix.getSheet("Cụm 7"), SEVEN);
            compareUnits(appendix.getSheet("Theo đơn vị"));
        }
        found.assertAll();
        assertThat(compared)
                .as("73 open indicators: three summaries of at least three figures each, and sixteen columns")
                .isGreaterThan(73 * (3 * 3 + 16) - 200);
    }

    private void compareSummary(Sheet sheet, List<String> units) {
        for (Row row : sheet) {
            String code = code(row);
            if (code.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> current = hand.figure(code, units, now.figures());
            Optional<BigDecimal> previous = hand.figure(code, units, before.figures());
            Optional<BigDecimal> target = hand.target(code, units, now.targets());
            Optional<BigDecimal> difference = current.flatMap(value -> previous.map(value::subtract));
            compare(sheet, row, 4, current);
            compare(sheet, row, 5, previous);
            compare(sheet, row, 6, difference);
            compare(
                    sheet,
                    row,
                    7,
                    hand.isRatio(code)
                            ? Optional.empty()
                            : difference.flatMap(value -> HandConsolidation.percent(value, previous.orElseThrow())));
            compare(sheet, row, 8, target);
            compare(
                    sheet,
                    row,
                    9,
                    current.flatMap(value -> target.flatMap(goal -> HandConsolidation.percent(value, goal))));
        }
    }

    private void compareUnits(Sheet sheet) {
        List<String> everyone = new ArrayList<>(SIX);
        everyone.addAll(SEVEN);
        for (Row row : sheet) {
            String code = code(row);
            if (code.isEmpty()) {
                continue;
            }
            for (int i = 0; i < SIX.size(); i++) {
                compare(sheet, row, 4 + i, hand.figure(code, List.of(SIX.get(i)), now.figures()));
            }
            compare(sheet, row, 10, hand.figure(code, SIX, now.figures()));
            for (int i = 0; i < SEVEN.size(); i++) {
                compare(sheet, row, 11 + i, hand.figure(code, List.of(SEVEN.get(i)), now.figures()));
            }
            compare(sheet, row, 18, hand.figure(code, SEVEN, now.figures()));
            compare(sheet, row, 19, hand.figure(code, everyone, now.figures()));
        }
    }

    private void compare(Sheet sheet, Row row, int column, Optional<BigDecimal> expected) {
        Cell cell = row.getCell(column);
        String place = sheet.getSheetName() + " " + code(row) + " column " + (column + 1);
        if (expected.isPresent()) {
            compared++;
            found.assertThat(number(cell))
                    .as(place)
                    .hasValueSatisfying(
                            value -> found.assertThat(value).as(place).isEqualByComparingTo(expected.get()));
        } else {
            found.assertThat(number(cell)).as(place).isEmpty();
        }
    }

    private String code(Row row) {
        Cell cell = row.getCell(1);
        String text = cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        if (!text.matches("[A-Z]{2}[0-9]{2}")) {
            return "";
        }
        found.assertThat(hand.isRestricted(text))
                .as("restricted indicator " + text)
                .isFalse();
        return text;
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
                : Optional.empty();
    }
}
