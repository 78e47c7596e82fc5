package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetStep;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.table.TableExamples;

/** A round by a table in which the inspectorate alone scores III.1, and IV.1 only takes points away. */
class OutsideScorerTests extends RoundTestCase {

    private static final String TABLE =
            TableExamples.SMALL.replace("version: 1", "version: 2").replace("maximum: 10", "maximum: 13") + """
              - code: III
                name: {vi: Mục ba, en: Section three}
                maximum: 3
                criteria:
                  - code: III.1
                    name: {vi: Thanh tra, en: Inspection}
                    maximum: 3
                    rule:
                      shape: DIRECT
                      scorer: {code: INSPECTORATE, name: {vi: thanh tra, en: the inspectorate}}
              - code: IV
                name: {vi: Điểm trừ, en: Taken away}
                maximum: 0
                criteria:
                  - code: IV.1
                    name: {vi: Trừ điểm, en: Taken away}
                    maximum: 0
                    rule: {shape: DIRECT, lowest: -5}
            """;

    @Autowired
    private BoardQueries boards;

    @BeforeEach
    void launchByTheOtherTable() {
        jdbc.sql("delete from scoring.sheet_checker").update();
        jdbc.sql("delete from scoring.sheet").update();
        jdbc.sql("delete from scoring.round").update();
        assertThat(tables.register(Officers.standing(units()), "table.yaml", TABLE))
                .isInstanceOf(ScoringOutcome.Taken.class);
        round = launched(wish(1, 1));
    }

    @Test
    void nobodyInTheRoundGivesThePointsOfAnOutsideScorer() {
        PointsOutcome outcome =
                scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish("III.1", "2", "", 0));

        assertThat(codes(outcome)).containsExactly(RoundViolation.LEAF_OF_SCORER);
    }

    @Test
    void aSheetIsCompleteWithoutThePointsOfAnOutsideScorer() {
        write(officer("chi"), "chi", Column.SELF, "2", "");
        scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish("IV.1", "-1,5", "", 0));

        assertThat(take(officer("chi"), "chi", SheetStep.SUBMIT, Party.UNIT)).isEqualTo(new StepOutcome.Taken());
    }

    @Test
    void theBoardCountsWhatTheOutsideScorerHandsIn() {
        points.enter(
                Officers.standing(units()),
                FakeReportedFigures.PERIOD,
                "points.csv",
                "unit,leaf,points,by,note\nchi,III.1,2.5,thanh tra,\n");

        assertThat(points("chi", "III.1")).containsExactly("2.5");
    }

    @Test
    void takesPointsBelowZeroAsFarAsTheTableGoes() {
        PointsOutcome below =
                scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish("IV.1", "-5,01", "", 0));
        PointsOutcome lowest =
                scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish("IV.1", "-5", "", 0));

        assertThat(codes(below)).containsExactly(RoundViolation.POINTS_BELOW_LOWEST);
        assertThat(lowest).isInstanceOf(PointsOutcome.Saved.class);
    }

    private List<String> points(String unit, String leaf) {
        return boards
                .boards(Officers.scope(units()), FakeReportedFigures.PERIOD)
                .getFirst()
                .unit(unit)
                .orElseThrow()
                .sheet()
                .leaves()
                .stream()
                .filter(score -> score.leaf().code().equals(leaf))
                .map(LeafScore::points)
                .map(found -> found.stripTrailingZeros().toPlainString())
                .toList();
    }
}
