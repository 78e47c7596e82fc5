package vn.thidua.reporting.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.FormRegistered;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingWorkbooks;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class})
@Transactional
class AppendixWorkbookTests {

    private static final int UNIT_COLUMNS = 4;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private ReportingWorkbooks workbooks;

    @Autowired
    private AppendixWorkbook appendix;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FormRegister forms;

    @Test
    void carriesTheProductsFiguresAsValuesOfLiveFormulas() throws IOException {
        compare();
    }

    @Test
    void carriesThemStillWhenAUnitAndSingleFiguresAreMissing() throws IOException {
        jdbc.sql("update reporting.import_file set outcome = 'REFUSED', submission_id = null")
                .update();
        jdbc.sql("delete from reporting.report where unit_id = :unit")
                .param("unit", review.unit("phu-yen").id())
                .update();
        jdbc.sql("""
                        delete from reporting.submission
                         where period_code = '2017-9M'
                           and unit_id = :unit
                        """).param("unit", review.unit("phu-yen").id()).update();
        jdbc.sql("""
                        update reporting.submission
                           set figures[2] = null, figures[3] = null, figures[40] = null, targets[1] = null
                         where unit_id = any (:units)
                        """)
                .param("units", new UUID[] {
                    review.unit("gia-lai").id(), review.unit("binh-dinh").id()
                })
                .update();

        compare();
    }

    @Test
    void carriesThemStillWhereUnitsAreNotAsked() throws IOException {
        String form = Files.readString(WorkbookExamples.SAMPLES.resolve("form.yaml"))
                        .replace("code: force-building", "code: force-building-left")
                + """
                notAsked:
                  - {units: [kon-tum, gia-lai], indicators: [KL02, GD01]}
                  - {units: [phu-yen], indicators: [DT06, TC01]}
                """;
        assertThat(forms.register(
                        form,
                        Files.readString(WorkbookExamples.SAMPLES.resolve("indicators.csv")),
                        List.of(reported.period(SampleReview.NOW))))
                .isInstanceOf(FormRegistered.Registered.class);

        compare();

        try (XSSFWorkbook workbook = open(appendix.bytes(review.everyone(), true, SampleReview.NOW))) {
            Row ratio = Optional.ofNullable(
                            byCode(workbook.getSheet("Theo đơn vị")).get("KL04"))
                    .orElseThrow();
            assertThat(ratio).filteredOn(cell -> cell.toString().equals("–")).hasSize(3);
        }
    }

    @Test
    void addsWhatUnitsReported() throws IOException {
        List<UnitFigures> units = reported.unitFigures(review.everyone(), SampleReview.NOW);
        BigDecimal sum = units.stream()
                .map(unit -> Optional.ofNullable(unit.figures().get("GD01")).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        try (XSSFWorkbook workbook = open(appendix.bytes(review.everyone(), true, SampleReview.NOW))) {
            Row row = Optional.ofNullable(
                            byCode(workbook.getSheet("Theo đơn vị")).get("GD01"))
                    .orElseThrow();
            double typed = 0;
            for (int column = UNIT_COLUMNS; column < UNIT_COLUMNS + 15; column++) {
                Cell cell = row.getCell(column);
                typed += cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
            }
            assertThat(BigDecimal.valueOf(typed)).isEqualByComparingTo(sum);
            assertThat(number(row.getCell(UNIT_COLUMNS + 15)))
                    .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo(sum));
            assertThat(row.getCell(UNIT_COLUMNS + 15).getCellFormula()).contains("SUM(");
        }
    }

    @Test
    void leavesRestrictedIndicatorsOutUnlessTheReaderMaySeeThem() throws IOException {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        workbooks.appendix(review.everyone(), SampleReview.NOW, pack);
        for (byte[] file : List.of(pack.toByteArray(), download("unit"))) {
            try (XSSFWorkbook workbook = open(file)) {
                workbook.forEach(sheet -> assertThat(byCode((XSSFSheet) sheet).keySet())
                        .contains("LD01")
                        .doesNotContain("KL01", "KL02", "KL04", "TC01"));
            }
        }
        try (XSSFWorkbook workbook = open(download("standing"))) {
            assertThat(byCode(workbook.getSheet("Tổng hợp"))).hasSize(83);
        }
    }

    @Test
    void isPrintedLyingWithItsHeadRepeated() throws IOException {
        try (XSSFWorkbook workbook = open(appendix.bytes(review.everyone(), false, SampleReview.NOW))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            workbook.forEach(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
            });
        }
    }

    @Test
    void isEmptyForAnEmptyScopeAndForbiddenToStrangers() throws IOException {
        try (XSSFWorkbook workbook = open(appendix.bytes(new Scope(Set.of()), true, SampleReview.NOW))) {
            byCode(workbook.getSheetAt(0))
                    .values()
                    .forEach(row -> assertThat(number(row.getCell(4))).isEmpty());
        }
        assertThat(mvc.get().uri("/reporting/appendix?period=2017-9M").with(signedIn(review.administrator())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/reporting/appendix?period=1999").with(signedIn(review.standingOfficer())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void compare() throws IOException {
        ConsolidatedPeriod period = reported.consolidated(review.everyone(), SampleReview.NOW);
        try (XSSFWorkbook workbook = open(appendix.bytes(review.everyone(), true, SampleReview.NOW))) {
            compare(period.whole(), byCode(workbook.getSheet("Tổng hợp")));
            for (ConsolidatedPart cluster : period.clusters()) {
                compare(
                        cluster,
                        byCode(workbook.getSheet("Cụm " + cluster.cluster().orElseThrow())));
            }
        }
    }

    private static void compare(ConsolidatedPart part, Map<String, Row> rows) {
        for (ComparedFigure line : part.figures()) {
            String code = line.indicator().code();
            Row row = Optional.ofNullable(rows.get(code)).orElseThrow();
            same(code + " now", row.getCell(4), line.current().value(), true);
            same(code + " before", row.getCell(5), line.previous().value(), false);
            same(code + " change", row.getCell(6), line.change().difference(), true);
            same(code + " change %", row.getCell(7), line.change().percent(), true);
            same(code + " target", row.getCell(8), line.progress().target().value(), false);
            same(code + " share", row.getCell(9), line.progress().percent(), true);
        }
    }

    private static void same(String what, Cell cell, Optional<BigDecimal> expected, boolean live) {
        assertThat(number(cell).map(BigDecimal::stripTrailingZeros))
                .as(what)
                .isEqualTo(expected.map(BigDecimal::stripTrailingZeros));
        assertThat(cell.getCellType() == CellType.FORMULA).as(what).isEqualTo(live && expected.isPresent());
    }

    private static Optional<BigDecimal> number(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
                : Optional.empty();
    }

    private static Map<String, Row> byCode(XSSFSheet sheet) {
        Map<String, Row> rows = new HashMap<>();
        sheet.forEach(row -> {
            Cell code = row.getCell(1);
            if (code != null && code.toString().matches("[A-Z]{2}[0-9]{2}")) {
                rows.put(code.toString(), row);
            }
        });
        return rows;
    }

    private byte[] download(String who) {
        return mvc.get()
                .uri("/reporting/appendix?period=2017-9M")
                .with(signedIn(who.equals("unit") ? review.unitOfficer("kon-tum") : review.standingOfficer()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
