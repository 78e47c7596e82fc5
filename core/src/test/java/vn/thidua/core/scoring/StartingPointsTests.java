package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.AT_TOTAL;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limits;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.sheet;
import static vn.thidua.core.scoring.ScoringExamples.table;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingPointsTests {

    @Test
    void givesTheMaximumToEverybody() {
        LeafScore score = score(new StartingPoints(), "750", "");

        assertThat(told(score)).isEqualTo("750");
        assertThat(score.steps()).containsExactly(new ScoringStep.StartedWith(new BigDecimal(750)));
        assertThat(ScoringExamples.defects(new StartingPoints(), "750")).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # figures,   raw, percent, why
            X=0 Y=0,     750, 100.00,  nobody did anything
            X=4 Y=0,     770, 102.67,  work adds five points each
            X=0 Y=3,     690, 92.00,   a breach takes twenty each
            X=4 Y=3,     710, 94.67,   both beside each other
            X=99 Y=0,    800, 106.67,  the additions have a cap
            X=0 Y=99,    450, 60.00,   the deductions have a floor of their own
            """)
    void isAddedToAndTakenFrom(String figures, BigDecimal raw, String percent, String why) {
        ScoreTable table = table(
                AT_TOTAL,
                "750",
                leaf("base", "750", new StartingPoints()),
                leaf("done", "0", new Bonus(quantity("X"), BigDecimal.ZERO, new BigDecimal(5), new BigDecimal(50))),
                leaf("breach", "0", new Deduction(quantity("Y"), new BigDecimal(20), new BigDecimal(-300))));

        ScoreSheet sheet = sheet(table, "A " + figures);

        assertThat(sheet.total()).isEqualByComparingTo(raw);
        assertThat(sheet.percent()).contains(new BigDecimal(percent));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures,        points, why
            X=0 points:T=0,   0,      nothing to take away
            X=2 points:T=0,   -4,     counted
            X=2 points:T=-3,  -7,     counted and typed together
            X=9 points:T=-5,  -10,    the section has a floor
            """)
    void standsBesideASectionThatOnlyTakesAway(String figures, BigDecimal points, String why) {
        Section negative = new Section(
                "III",
                ScoringExamples.NAME,
                BigDecimal.ZERO,
                List.of(
                        leaf("D", "0", new Deduction(quantity("X"), BigDecimal.TWO, new BigDecimal(-100))),
                        leaf("T", "0", new Direct(Optional.empty(), new BigDecimal(-5)))),
                limits("floor=-10"));
        ScoreTable table = table(AT_TOTAL, "100", leaf("base", "100", new StartingPoints()), negative);

        ScoreSheet sheet = sheet(table, "A " + figures);

        assertThat(sheet.sections().getFirst().points()).isEqualByComparingTo(points);
        assertThat(sheet.total()).isEqualByComparingTo(points.add(new BigDecimal(100)));
    }
}
