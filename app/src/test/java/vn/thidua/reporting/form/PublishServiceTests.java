package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Errand;
import vn.thidua.shared.LineDefect;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
@Transactional
class PublishServiceTests {

    private static final String FORM = "force-building";

    @Autowired
    private DraftService drafts;

    @Autowired
    private DraftRepository stored;

    @Autowired
    private PublishService publishing;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private SampleReview review;

    @Autowired
    private JdbcClient jdbc;

    private Actor officer;

    @BeforeEach
    void begin() {
        Errand.run("test", () -> {
            review.all();
            return review;
        });
        jdbc.sql("update reporting.period set opens_on = null, closes_on = null")
                .update();
        officer = review.standingOfficer();
    }

    @Test
    void movesAnOpenPeriodAndKeepsEveryFigureThatIsStillAsked() {
        Map<String, Map<String, String>> before = figures();
        long edits = count("reporting.cell_edit");

        assertThat(change(sketch -> sketch.dropping("GD01")
                        .placing("BC04", 1, 1)
                        .adding("Biểu 6", new BilingualText("Sáu", "Six"))
                        .placing("LD01", 6, 1)
                        .splitting(
                                "LD01",
                                List.of(new Disaggregation.Category("A", new BilingualText("tỉnh", "province"))))))
                .isInstanceOf(DraftOutcome.Done.class);
        assertThat(publish(Set.of(SampleReview.NOW))).isEqualTo(new DraftOutcome.Done(2));

        before.values().forEach(figures -> figures.remove("GD01"));
        assertThat(figures()).isEqualTo(before);
        assertThat(jdbc.sql("select form_version from reporting.period where code = '2017-9M'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(count("reporting.retired_figure where indicator = 'GD01' and figure is not null"))
                .as("what every version of every submission said of the dropped indicator is kept")
                .isEqualTo(count("reporting.submission where period_code = '2017-9M'"));
        assertThat(count("reporting.cell_edit")).isGreaterThanOrEqualTo(edits);
        assertThat(count("reporting.report where period_code = '2017-9M' and cardinality(figures) <> 67"))
                .as("67 typed indicators were asked, one is dropped and one category added")
                .isZero();
    }

    @Test
    void leavesAPeriodThatIsNotChosenOnItsVersion() {
        Map<String, Map<String, String>> before = figures();
        change(sketch -> sketch.dropping("GD01"));

        assertThat(publish(Set.of())).isEqualTo(new DraftOutcome.Done(2));

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void refusesWithEveryReasonAtOnce() {
        change(sketch -> sketch.dropping("LD02").dropping("GD02"));

        assertThat(reasons(publish(Set.of("2016-12M"))))
                .containsExactly(
                        FormViolation.PART_NOT_ASKED, FormViolation.PART_NOT_ASKED, FormViolation.PERIOD_NOT_OPEN);
        assertThat(stored.find(FORM)).as("the draft is still there").isPresent();
    }

    @Test
    void refusesAVersionThatChangesNothing() {
        change(sketch -> sketch);

        assertThat(reasons(publish(Set.of()))).containsExactly(FormViolation.NOTHING_CHANGED);
    }

    @Test
    void refusesAChangeToADraftThatSomebodyElseHasChanged() {
        change(sketch -> sketch.dropping("GD01"));

        assertThat(reasons(drafts.change(officer, FORM, 1, sketch -> sketch.dropping("GD02"))))
                .containsExactly(FormViolation.DRAFT_OVERTAKEN);
    }

    @Test
    void takesTheSameTextAsUnchanged() {
        change(sketch -> sketch.dropping("GD01"));
        Draft draft = stored.find(FORM).orElseThrow();

        drafts.upload(officer, FORM, draft.version(), draft.definition());

        assertThat(stored.find(FORM)).contains(draft);
    }

    private DraftOutcome change(UnaryOperator<Sketch> change) {
        return Errand.run("test", () -> {
            drafts.begin(officer, FORM);
            return drafts.change(officer, FORM, 1, change);
        });
    }

    private DraftOutcome publish(Set<String> periods) {
        long seen = stored.find(FORM).orElseThrow().version();
        return Errand.run("test", () -> publishing.publish(officer, FORM, seen, periods));
    }

    private static List<Object> reasons(DraftOutcome outcome) {
        return outcome instanceof DraftOutcome.Refused(List<LineDefect> defects)
                ? defects.stream().<Object>map(defect -> defect.what().code()).toList()
                : List.of();
    }

    private Map<String, Map<String, String>> figures() {
        Map<String, Map<String, String>> figures = new HashMap<>();
        reported.unitFigures(review.everyone(), SampleReview.NOW).forEach(unit -> {
            Map<String, String> of = new HashMap<>();
            unit.figures().forEach((code, value) -> of.put(code, value.toPlainString()));
            unit.targets().forEach((code, value) -> of.put(code + "/target", value.toPlainString()));
            of.remove("GD01/target");
            figures.put(unit.unit().code(), of);
        });
        return figures;
    }

    private long count(String of) {
        return jdbc.sql("select count(*) from " + of).query(Long.class).single();
    }
}
