package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Step;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.ReportFiling;
import vn.thidua.reporting.ReportFiling.Filing;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.report.CellAnswer;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellService;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.ReportViolation;
import vn.thidua.reporting.report.Way;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestDatabase;

/** Kon Tum has sent everything; then the form stops asking it for complaints and discipline, and for one sum. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReportCast.class, ExemptionTests.DatabaseOfItsOwn.class})
class ExemptionTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class DatabaseOfItsOwn {}

    private static final String FORM = "force-building";
    private static final String UNIT = "kon-tum";

    @Autowired
    private DraftService drafts;

    @Autowired
    private DraftRepository stored;

    @Autowired
    private PublishService publishing;

    @Autowired
    private FormRepository forms;

    @Autowired
    private CellService cells;

    @Autowired
    private ReportFiling filing;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private LiveFigures live;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    /** Once is enough: what is done here stays in the database of this class. */
    @BeforeEach
    void leaveOut() {
        if (forms.latest().stream().noneMatch(form -> form.version() == 2)) {
            review.all();
            Actor officer = review.standingOfficer();
            Errand.run("test", () -> {
                drafts.begin(officer, FORM);
                Draft draft = stored.find(FORM).orElseThrow();
                String text = draft.definition() + """
                        notAsked:
                          - units: [kon-tum, nobody-yet]
                            groups: [KL]
                            indicators: [CS03]
                        """;
                assertThat(drafts.upload(officer, FORM, draft.version(), text)).isInstanceOf(DraftOutcome.Done.class);
                long seen = stored.find(FORM).orElseThrow().version();
                assertThat(publishing.warnings(stored.find(FORM).orElseThrow()))
                        .extracting(warning -> warning.what().code())
                        .containsExactly(FormViolation.UNIT_UNKNOWN);
                return assertThat(publishing.publish(officer, FORM, seen, Set.of(SampleReview.NOW)))
                        .isEqualTo(new DraftOutcome.Done(2));
            });
        }
    }

    @Test
    void isNeitherInTheFigureNorMissing() {
        Figure figure = figure("CS03");

        assertThat(figure.coverage().notAsked()).containsExactly(UNIT);
        assertThat(figure.coverage().missing()).doesNotContain(UNIT);
        assertThat(figure.coverage().contributing()).doesNotContain(UNIT);
        assertThat(figure.steps()).contains(new Step.LeftOut(UNIT, Step.Absence.NOT_ASKED, List.of("CS03")));
        assertThat(figure("KL04").coverage().notAsked()).as("KL02 ÷ TC01").containsExactly(UNIT);
        assertThat(figure("TC01").coverage().contributing()).contains(UNIT);
    }

    @Test
    void theFiguresInMemoryAreThoseOfTheTable() {
        reported.consolidated(review.everyone(), SampleReview.NOW)
                .whole()
                .figures()
                .forEach(line -> assertThat(live.current(SampleReview.NOW)
                                .at(Outline.TOP)
                                .figure(line.indicator().code())
                                .value())
                        .as(line.indicator().code())
                        .isEqualTo(line.current().value()));
    }

    @Test
    void whatWasSentStaysOnRecordAndTheWorkingCopyIsEmptied() {
        assertThat(jdbc.sql("""
                                select count(*)
                                  from reporting.submission
                                  join organization.unit on unit.id = unit_id
                                 where code = 'kon-tum' and period_code = '2017-9M'
                                   and cardinality(array_remove(figures, null)) > 60
                                """).query(Long.class).single()).isPositive();
        assertThat(jdbc.sql("""
                                select count(*)
                                  from reporting.cell_edit edit
                                  join reporting.report on report.id = edit.report_id
                                  join organization.unit on unit.id = unit_id
                                 where code = 'kon-tum' and way = 'FORM' and after is null
                                """).query(Long.class).single())
                .as("seven typed of KL, one of them with a target, and CS03 with its target")
                .isEqualTo(10);
    }

    @Test
    void aCellIsRefusedInWordsWhoeverWrites() {
        List<CellAnswer> answers = cells.write(
                cast.filler(UNIT),
                SampleReview.NOW,
                UNIT,
                List.of(new CellWish("CS03", CellPart.FIGURE, "5", false, 0)),
                Way.TYPED);

        assertThat(answers)
                .singleElement()
                .isInstanceOfSatisfying(
                        CellAnswer.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(ReportViolation.NOT_ASKED_OF_UNIT));
    }

    @Test
    void aProgramNamesOnlyWhatIsAsked() {
        jdbc.sql("delete from reporting.report where unit_id = :unit")
                .param("unit", review.unit(UNIT).id())
                .update();
        Map<String, Optional<String>> figures = AskedIndicators.of(forms.get(FORM, 2)).list().stream()
                .map(indicator -> indicator.code())
                .filter(code -> forms.get(FORM, 2).asks(UNIT, code))
                .collect(Collectors.toMap(code -> code, code -> Optional.empty()));

        assertThat(file(figures)).isInstanceOf(ReportFiling.Outcome.Received.class);
        figures.put("CS03", Optional.of("4"));
        assertThat(file(figures))
                .isInstanceOfSatisfying(
                        ReportFiling.Outcome.Refused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(flaw -> flaw.what().code())
                                .contains(ReportViolation.NOT_ASKED_OF_UNIT));
    }

    private ReportFiling.Outcome file(Map<String, Optional<String>> figures) {
        return filing.file(
                cast.filler(UNIT),
                SampleReview.NOW,
                UNIT,
                UUID.randomUUID(),
                new Filing(1, figures, Map.of(), Set.of(), false));
    }

    @Test
    void thePagesSayIt() throws IOException {
        assertThat(page("/reporting/entry/2017-9M/kon-tum")).contains("data-td-off", "Không hỏi");
        assertThat(page("/reporting/entry/2017-9M/gia-lai")).doesNotContain("data-td-off");
        assertThat(page("/reporting/consolidation?period=2017-9M")).contains("CS03 – Kon Tum");
        assertThat(page("/reporting/consolidation/figure?period=2017-9M&indicator=CS03"))
                .contains("không hỏi 1 đơn vị", "Không hỏi");
        assertThat(page("/reporting/consolidation/levels?period=2017-9M&unit=kon-tum"))
                .contains("td-off");
        assertThat(page("/reporting/completeness?period=2017-9M")).contains("Kon Tum");
        assertThat(page("/reporting/forms/force-building/2")).contains("Không hỏi: kon-tum, nobody-yet");
        assertThat(page("/api/v1/reporting/reports/2017-9M/kon-tum"))
                .containsPattern("\"indicator\":\"CS03\"[^}]*\"asked\":false")
                .containsPattern("\"indicator\":\"CS02\"[^}]*\"asked\":true");
    }

    @Test
    void aFlatFileHasNoRowForIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.csv");
        Files.writeString(file, page("/reporting/export?period=2017-9M&format=csv"));

        List<String> rows = Files.readAllLines(file);
        assertThat(rows).noneMatch(row -> row.contains("\"kon-tum\"") && row.contains("\"CS03\""));
        assertThat(rows).anyMatch(row -> row.contains("\"gia-lai\"") && row.contains("\"CS03\""));
    }

    private String page(String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(signedIn(review.standingOfficer()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Figure figure(String code) {
        return reported.consolidated(review.everyone(), SampleReview.NOW)
                .whole()
                .figure(code)
                .current();
    }
}
