package vn.thidua.scoring.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

class OutsideServiceTests extends ScoringTestCase {

    @Autowired
    private OutsideService service;

    @Autowired
    private BoardQueries boards;

    private Actor officer;

    @BeforeEach
    void setUpTable() {
        tables.register(Officers.standing(units()), "table.yaml", TableExamples.OUTSIDE);
        officer = Officers.standing(units());
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            points:III.1 | 2,5 |     | III.1=2.5 | points of the inspectorate count as given
            score:PARENT | 8   |     | III.2=1.6 | 8 of 10 of 2 points
            score:PARENT | 11  |     | III.2=2   | a bonus elsewhere counts as all of it, not more
            task:III.3   | 50  | 2   | III.3=1.5 | one task half done: half of 3 points
            """)
    void whatOthersSayCounts(String about, String value, String weight, String expected, String why) {
        done(record("an", about, about.startsWith("task") ? "T1" : "", value, weight == null ? "" : weight));

        String[] leaf = expected.split("=", 2);
        assertThat(unit("an", board()).leaf(leaf[0]).points()).as(why).isEqualByComparingTo(new BigDecimal(leaf[1]));
    }

    @Test
    void tasksCountByTheirWeights() {
        done(record("an", "task:III.3", "Đề án", "100", "3"));
        done(record("an", "task:III.3", "Chuyên đề", "50", ""));

        // (3 × 100 + 1 × 50) ÷ 4 = 87.5 % of 3 points = 2.625, shown as 2.63.
        assertThat(unit("an", board()).leaf("III.3").points()).isEqualByComparingTo("2.63");
    }

    @Test
    void anOffenceBarsFromAPlaceAndTakesItFromNobodyElse() {
        assertThat(places()).containsExactly(tuple("chi", 1), tuple("an", 2), tuple("binh", 3));

        done(record("chi", "offence:CASE", "", "", ""));

        assertThat(places()).containsExactly(tuple("an", 1), tuple("binh", 2));
        ScoredUnit barred = unit("chi", board());
        assertThat(board().barred()).extracting(unit -> unit.unit().code()).containsExactly("chi");
        assertThat(barred.isBarred()).isTrue();
        assertThat(barred.sheet().total()).as("its points stay").isEqualByComparingTo("8.50");
        assertThat(board().size()).isEqualTo(2);
        assertThat(board().isWhole()).isTrue();
    }

    @Test
    void anOffenceThatTheTableIsMilderAboutZeroesItsCriterionAlone() {
        done(record("an", "score:PARENT", "", "8", ""));
        done(record("an", "offence:LEAK", "", "", ""));

        assertThat(unit("an", board()).leaf("III.2").points()).isEqualByComparingTo("0");
        assertThat(board().barred()).isEmpty();
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndCanBeSaidAgain() {
        done(record("an", "offence:CASE", "", "", ""));
        done(service.withdraw(officer, wish("an", "offence:CASE", "", "", "", 1)));
        assertThat(board().barred()).isEmpty();

        done(record("an", "offence:CASE", "", "", ""));
        assertThat(board().barred()).hasSize(1);
        assertThat(said()).extracting(Said::version).containsExactly(3);
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        done(record("an", "score:PARENT", "", "8", ""));
        done(record("an", "score:PARENT", "", "8,0", ""));

        assertThat(said()).extracting(Said::version).containsExactly(1);
    }

    @Test
    void whoeverDidNotSeeTheOtherIsToldWhoItWas() {
        done(record("an", "score:PARENT", "", "8", ""));

        OutsideOutcome outcome = record("an", "score:PARENT", "", "7", "");

        assertThat(outcome).isInstanceOfSatisfying(OutsideOutcome.Overtaken.class, overtaken -> {
            assertThat(overtaken.by().code()).isEqualTo(OutsideViolation.OVERTAKEN);
            assertThat(overtaken.by().arguments()).first().isEqualTo("Thường trực");
        });
        assertThat(service.record(officer, wish("an", "score:PARENT", "", "7", "", 1)))
                .isInstanceOf(OutsideOutcome.Done.class);
        assertThat(unit("an", board()).leaf("III.2").points()).isEqualByComparingTo("1.4");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(codes(service.record(officer, new OutsideWish("2017-9M", "91", "", "", "", "", "", "", 0))))
                .containsExactly(
                        OutsideViolation.UNIT_MISSING, OutsideViolation.ABOUT_MISSING, OutsideViolation.BASIS_MISSING);
        assertThat(codes(record("an", "task:III.3", " ", "101", "0")))
                .containsExactly(
                        OutsideViolation.TASK_MISSING,
                        OutsideViolation.VALUE_OUT_OF_RANGE,
                        OutsideViolation.WEIGHT_UNREADABLE);
        assertThat(codes(record("an", "points:III.1", "", "nhiều", "")))
                .containsExactly(OutsideViolation.VALUE_UNREADABLE);
        assertThat(codes(record("an", "points:III.1", "", "3,5", "")))
                .containsExactly(OutsideViolation.VALUE_OUT_OF_RANGE);
        assertThat(codes(service.withdraw(officer, wish("an", "offence:CASE", "", "", "", 0))))
                .containsExactly(OutsideViolation.NOTHING_STANDS);
        assertThat(said()).isEmpty();
    }

    @Test
    void nobodyRecordsForTheOwnUnitOrSeesThoseOfOthers() {
        done(record("binh", "offence:LEAK", "", "", ""));
        Actor own = Officers.of(unit("an"));

        assertThatThrownBy(() -> service.record(own, wish("an", "score:PARENT", "", "10", "", 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.withdraw(own, wish("an", "score:PARENT", "", "", "", 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(service.boards(own, FakeReportedFigures.PERIOD))
                .singleElement()
                .satisfies(board -> assertThat(board.said()).isEmpty());
        assertThat(service.boards(Officers.of(unit("binh")), FakeReportedFigures.PERIOD))
                .singleElement()
                .satisfies(board -> assertThat(board.said())
                        .as("what is said of one's own unit is no secret to it")
                        .hasSize(1));
    }

    @Test
    void aUnitOutOfReachIsNotThere() {
        Actor ofOthers = Officers.standing(List.of(unit("binh"), unit("chi")));

        assertThatThrownBy(() -> service.record(ofOthers, wish("an", "score:PARENT", "", "8", "", 0)))
                .isInstanceOf(NotFound.class);
    }

    private OutsideOutcome record(String unit, String about, String task, String value, String weight) {
        return service.record(officer, wish(unit, about, task, value, weight, 0));
    }

    private static OutsideWish wish(String unit, String about, String task, String value, String weight, int seen) {
        return new OutsideWish(
                FakeReportedFigures.PERIOD, "91", unit, about, task, value, weight, "Thông báo số 12", seen);
    }

    private static void done(OutsideOutcome outcome) {
        assertThat(outcome).isEqualTo(new OutsideOutcome.Done());
    }

    private static List<Object> codes(OutsideOutcome outcome) {
        return outcome instanceof OutsideOutcome.Refused(List<Violation> reasons)
                ? reasons.stream().<Object>map(Violation::code).toList()
                : List.of(outcome);
    }

    private List<Said> said() {
        return service.boards(officer, FakeReportedFigures.PERIOD).getFirst().said();
    }

    private ScoredCluster board() {
        return boards.boards(Officers.scope(units()), FakeReportedFigures.PERIOD)
                .getFirst();
    }

    private static ScoredUnit unit(String code, ScoredCluster board) {
        return board.unit(code).orElseThrow();
    }

    private List<org.assertj.core.groups.Tuple> places() {
        return board().units().stream()
                .map(unit -> tuple(unit.unit().code(), unit.place()))
                .toList();
    }
}
