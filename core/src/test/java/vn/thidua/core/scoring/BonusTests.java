package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BonusTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures, told,             why
            X=0,       0,                nothing done
            X=4,       2,                half a point for each
            X=5,       2.5,              parts of a point count
            X=6,       3,                cap reached exactly
            X=9,       3,                no more than the cap
            X=-9,      0,                never less than nothing
            Y=1,       FIGURE_MISSING X, a missing figure is named
            """)
    void givesPointsForEachUnitUpToTheCap(String figures, String told, String why) {
        Rule rule = new Bonus(quantity("X"), BigDecimal.ZERO, new BigDecimal("0.5"), new BigDecimal(3));

        assertThat(told(score(rule, "0", figures))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures,         told,             why
            X=9 target:X=10,   0,                target not reached
            X=10 target:X=10,  0,                target reached exactly
            X=12 target:X=10,  2,                a tenth of a point for each per cent over
            X=99 target:X=10,  3,                capped
            X=99,              TARGET_MISSING X, nothing to be over
            """)
    void rewardsWhatIsOverTheTarget(String figures, String told, String why) {
        Rule rule = new Bonus(new Operand.OfTarget("X"), new BigDecimal(100), new BigDecimal("0.1"), new BigDecimal(3));

        assertThat(told(score(rule, "0", figures))).isEqualTo(told);
    }

    @Test
    void showsFiguresThenArithmetic() {
        Rule rule = new Bonus(quantity("X"), BigDecimal.TWO, new BigDecimal("0.5"), new BigDecimal(3));

        assertThat(score(rule, "0", "X=10").steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(10)),
                        new ScoringStep.Above(new BigDecimal(10), BigDecimal.TWO, new BigDecimal(8)),
                        new ScoringStep.Multiplied(new BigDecimal(8), new BigDecimal("0.5")),
                        new ScoringStep.Limited(ScoringStep.Limit.CAP, new BigDecimal(3), new BigDecimal(3)));
    }
}
