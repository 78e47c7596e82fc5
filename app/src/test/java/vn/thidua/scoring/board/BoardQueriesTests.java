package vn.thidua.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.BoardLine;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoreBoards;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.NotFound;

class BoardQueriesTests extends ScoringTestCase {

    @Autowired
    private BoardQueries boards;

    @Autowired
    private ScoreBoards answers;

    @Test
    void equalsTheSumsWorkedOutByHand() {
        registerSmallTable();
        enterPoints();

        assertThat(board(units()).units())
                .extracting(
                        ScoredUnit::place,
                        unit -> unit.unit().code(),
                        ScoredUnit::total,
                        ScoredUnit::percent,
                        unit -> unit.unscored().size())
                .containsExactly(
                        tuple(1, "an", new BigDecimal("8.60"), new BigDecimal("86.0"), 0),
                        tuple(2, "chi", new BigDecimal("8.50"), new BigDecimal("85.0"), 1),
                        tuple(3, "binh", new BigDecimal("8.20"), new BigDecimal("82.0"), 0));
        assertThat(board(units()).unplaced()).extracting(Unit::code).containsExactly("dung");
    }

    @Test
    void answersOtherModulesWithTheSameBoard() {
        registerSmallTable();
        enterPoints();

        assertThat(answers.boards(Officers.scope(units()), FakeReportedFigures.PERIOD))
                .singleElement()
                .satisfies(board -> {
                    assertThat(board.provisional()).isTrue();
                    assertThat(board.maximum()).isEqualByComparingTo(BigDecimal.TEN);
                    assertThat(board.lines())
                            .extracting(BoardLine::place, line -> line.unit().code(), BoardLine::unscored)
                            .containsExactly(tuple(1, "an", 0), tuple(2, "chi", 1), tuple(3, "binh", 0));
                });
    }

    @Test
    void scalesATotalToWhatWasAssigned() {
        registerSmallTable();
        enter("binh,I.1,NOT_ASSIGNED,Cụm trưởng,Miễn\nbinh,II.1,1.8,Cụm trưởng,\n");

        // Without I.1 four points are assigned; 2 + 0.2 + 1.8 = 4 of 4 come to 10 of 10.
        ScoredUnit binh = board(units()).unit("binh").orElseThrow();
        assertThat(binh.sheet().total()).isEqualByComparingTo("4");
        assertThat(binh.total()).isEqualByComparingTo("10");
        assertThat(binh.place()).isEqualTo(1);
    }

    @Test
    void aCriterionOnAFigureThatIsNotAskedIsNotAssigned() {
        registerSmallTable();
        enterPoints();
        reported.leaveOut(unit("binh"), "A1");

        ScoredUnit binh = board(units()).unit("binh").orElseThrow();
        assertThat(binh.leaf("I.1").outcome()).isInstanceOf(LeafOutcome.NotAssigned.class);
        assertThat(binh.unscored()).isEmpty();
        assertThat(binh.sheet().assignedMaximum()).isLessThan(BigDecimal.TEN);
    }

    @Test
    void decidesEqualTotalsByTheTieBreaksOfTheTable() {
        registerSmallTable();
        enter("an,II.1,1.5,Cụm trưởng,\nchi,II.1,0.1,Cụm trưởng,\n");

        // Both have 8.60; section I gives chi 8.50 and an 7.10.
        List<ScoredUnit> order = board(units()).units();
        assertThat(order).extracting(unit -> unit.unit().code()).startsWith("chi", "an");
        assertThat(order.getFirst().decision()).isInstanceOf(Decision.ByTieBreak.class);
    }

    @Test
    void showsOnlyUnitsInScopeAndKeepsTheirPlaces() {
        registerSmallTable();
        enterPoints();

        ScoredCluster board = board(List.of(unit("binh")));

        assertThat(board.units())
                .extracting(ScoredUnit::place, unit -> unit.unit().code())
                .containsExactly(tuple(3, "binh"));
        assertThat(board.size()).isEqualTo(3);
        assertThat(board.unplaced()).isEmpty();
        assertThat(boards.boards(Officers.scope(List.of()), FakeReportedFigures.PERIOD))
                .isEmpty();
    }

    @Test
    void countsCriteriaAtExactlyTheMaximum() {
        registerSmallTable();
        enterPoints();

        // an: I.1; binh: I.2, II.1; chi: I.1. Four of the eight that were scored, bonus not counted.
        assertThat(board(units()).percentAtMaximum()).hasValue(new BigDecimal("50.0"));
    }

    @Test
    void givesGradesAmongAllUnitsWhoeverAsks() {
        registerGradedTable();
        enterPoints();

        assertThat(board(units()).units())
                .extracting(
                        unit -> unit.unit().code(),
                        ScoredUnit::total,
                        unit -> unit.rated().orElseThrow().grade().code(),
                        unit -> unit.rated().orElseThrow().byTotal().code())
                .containsExactly(
                        tuple("an", new BigDecimal("9.60"), "A", "A"),
                        tuple("chi", new BigDecimal("8.50"), "B", "A"),
                        tuple("binh", new BigDecimal("8.20"), "B", "B"));
        assertThat(board(List.of(unit("chi"))).units())
                .extracting(unit -> unit.rated().orElseThrow().grade().code())
                .containsExactly("B");
    }

    @Test
    void closesNoGateByAFigureThatTheFormDoesNotAskFor() {
        String gate = "- {of: {figure: A2}, is: AT_LEAST, threshold: 1000}";
        tables.register(
                Officers.standing(units()),
                "table.yaml",
                TableExamples.GRADED.replaceFirst("( +)(- \\{node: I)", "$1" + gate + "\n$1$2"));
        enterPoints();
        reported.leaveOut(unit("an"), "A2");

        assertThat(board(units()).units())
                .extracting(
                        unit -> unit.unit().code(),
                        unit -> unit.rated().orElseThrow().grade().code())
                .containsExactly(tuple("an", "A"), tuple("chi", "B"), tuple("binh", "B"));
    }

    @Test
    void hasNoGradesIfTheTableHasNone() {
        registerSmallTable();

        assertThat(board(units()).units()).extracting(ScoredUnit::rated).containsOnly(Optional.empty());
    }

    @Test
    void hasNoBoardWithoutATableAndNoneForAnUnknownPeriod() {
        assertThat(boards.boards(Officers.scope(units()), FakeReportedFigures.PERIOD))
                .isEmpty();
        assertThatThrownBy(() -> boards.boards(Officers.scope(units()), "1999")).isInstanceOf(NotFound.class);
    }

    private void enter(String lines) {
        points.enter(
                Officers.standing(units()),
                FakeReportedFigures.PERIOD,
                "points.csv",
                "unit,leaf,points,by,note\n" + lines);
    }

    private ScoredCluster board(List<Unit> units) {
        return boards.boards(Officers.scope(units), FakeReportedFigures.PERIOD).getFirst();
    }
}
