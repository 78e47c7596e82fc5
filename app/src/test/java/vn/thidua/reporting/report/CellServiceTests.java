package vn.thidua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Errand;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class CellServiceTests {

    private static final String UNIT = "kon-tum";

    @Autowired
    private CellService cells;

    @Autowired
    private ReportLookup lookup;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("update reporting.period set opens_on = null, closes_on = null")
                .update();
    }

    @Test
    void writesWhatWasTypedAndKeepsWhoWroteIt() {
        assertThat(write(wish("GD01", "1.234", 0), wish("GD02", "", 0))).allMatch(CellAnswer.Saved.class::isInstance);

        assertThat(slot("GD01").figure()).contains(new BigDecimal("1234"));
        assertThat(slot("GD02").figure()).isEmpty();
        assertThat(lookup.edits(report(), "GD01", CellPart.FIGURE))
                .singleElement()
                .satisfies(edit -> {
                    assertThat(edit.by()).isEqualTo("Cán bộ tổng hợp");
                    assertThat(edit.before()).isEmpty();
                    assertThat(edit.way()).isEqualTo(Way.TYPED);
                });
    }

    @Test
    void keepsZeroApartFromEmpty() {
        write(wish("GD01", "0", 0));
        assertThat(slot("GD01").figure()).contains(BigDecimal.ZERO);

        write(wish("GD01", " ", 1));
        assertThat(slot("GD01").figure()).isEmpty();
        assertThat(slot("GD01").figureRevision()).isEqualTo(2);
    }

    @Test
    void refusesOneCellAndSavesTheOthersOfAPastedBlock() {
        List<CellAnswer> answers = cells.write(
                cast.filler(UNIT),
                SampleReview.NOW,
                UNIT,
                List.of(wish("GD01", "12", 0), wish("GD02", "mười hai", 0), wish("XX99", "1", 0)),
                Way.PASTED);

        assertThat(answers.getFirst()).isInstanceOf(CellAnswer.Saved.class);
        assertThat(code(answers.get(1))).isEqualTo("reporting.workbook.not-a-number");
        assertThat(code(answers.get(2))).isEqualTo("reporting.report.indicator-not-asked");
        assertThat(slot("GD01").figure()).contains(new BigDecimal("12"));
    }

    @Test
    void tellsTheSecondOfTwoPeopleWhoWroteTheCellAndWhat() {
        write(wish("GD01", "12", 0));

        CellAnswer second = cells.write(
                        cast.colleague(UNIT), SampleReview.NOW, UNIT, List.of(wish("GD01", "13", 0)), Way.TYPED)
                .getFirst();

        assertThat(second).isInstanceOfSatisfying(CellAnswer.Overtaken.class, overtaken -> {
            assertThat(overtaken.by()).isEqualTo("Cán bộ tổng hợp");
            assertThat(overtaken.number()).contains(new BigDecimal("12"));
            assertThat(overtaken.revision()).isEqualTo(1);
        });
        assertThat(slot("GD01").figure()).contains(new BigDecimal("12"));
    }

    @Test
    void writesNothingWhenTheSameIsAskedAgain() {
        write(wish("GD01", "12", 0));
        assertThat(write(wish("GD01", "12", 0))).allMatch(CellAnswer.Saved.class::isInstance);

        assertThat(slot("GD01").figureRevision()).isEqualTo(1);
        assertThat(lookup.edits(report(), "GD01", CellPart.FIGURE)).hasSize(1);
    }

    @Test
    void letsOneOfManyWritersAtOnceWin() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<CellAnswer>> writers = IntStream.rangeClosed(1, 16)
                    .<Callable<CellAnswer>>mapToObj(number -> () -> Errand.run(
                            "test",
                            () -> write(wish("GD01", String.valueOf(number), 0)).getFirst()))
                    .toList();
            long saved = 0;
            for (Future<CellAnswer> answer : threads.invokeAll(writers)) {
                saved += answer.get() instanceof CellAnswer.Saved ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
        assertThat(slot("GD01").figureRevision()).isEqualTo(1);
    }

    @Test
    void marksEstimatesAndTargets() {
        write(new CellWish("GD01", CellPart.FIGURE, "12", true, 0));
        assertThat(slot("GD01").estimated()).isTrue();

        write(new CellWish("GD01", CellPart.FIGURE, "12", false, 1));
        assertThat(slot("GD01").estimated()).isFalse();
    }

    @Test
    void takesFiguresOnlyWhileThePeriodIsOpen() {
        jdbc.sql("update reporting.period set closes_on = due_on").update();

        assertThat(code(write(wish("GD01", "12", 0)).getFirst())).isEqualTo("reporting.report.period-closed");
    }

    @Test
    void isThereOnlyForThoseWhoFillInReportsOfTheUnit() {
        List<CellWish> wishes = List.of(wish("GD01", "12", 0));
        assertThatThrownBy(() -> cells.write(cast.filler("dak-lak"), SampleReview.NOW, UNIT, wishes, Way.TYPED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cells.write(cast.leader(), SampleReview.NOW, UNIT, wishes, Way.TYPED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cells.write(cast.filler(UNIT), "2031", UNIT, wishes, Way.TYPED))
                .isInstanceOf(NotFound.class);
    }

    private List<CellAnswer> write(CellWish... wishes) {
        return cells.write(cast.filler(UNIT), SampleReview.NOW, UNIT, List.of(wishes), Way.TYPED);
    }

    private static CellWish wish(String indicator, String text, int seen) {
        return new CellWish(indicator, CellPart.FIGURE, text, false, seen);
    }

    private Report report() {
        UUID unit = review.unit(UNIT).id();
        return lookup.find(SampleReview.NOW, unit).orElseThrow();
    }

    private Slot slot(String indicator) {
        return report().slots().stream()
                .filter(slot -> slot.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String code(CellAnswer answer) {
        return answer instanceof CellAnswer.Refused(CellWish _, Violation why)
                ? why.code().key()
                : "";
    }
}
