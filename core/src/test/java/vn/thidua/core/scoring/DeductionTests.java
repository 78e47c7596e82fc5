package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # maximum, floor, figures, told,             why
            10,        0,     X=0,     10,               nothing to deduct
            10,        0,     X=3,     5.5,              one and a half points for each
            10,        0,     X=7,     0,                held at the floor
            10,        -2,    X=7,     -0.5,             a negative floor lets it sink
            10,        -2,    X=9,     -2,               but not further
            10,        4,     X=9,     4,                a floor may be above zero
            0,         -5,    X=2,     -3,               a leaf that only deducts
            10,        0,     X=-4,    10,               less than nothing is no reward
            10,        0,     Y=1,     FIGURE_MISSING X, a missing figure is not zero
            """)
    void takesPointsForEachUnit(String maximum, String floor, String figures, String told, String why) {
        Rule rule = new Deduction(quantity("X"), new BigDecimal("1.5"), new BigDecimal(floor));

        assertThat(told(score(rule, maximum, figures))).isEqualTo(told);
    }

    @Test
    void showsFiguresThenArithmetic() {
        Rule rule = new Deduction(quantity("X"), new BigDecimal("1.5"), BigDecimal.ZERO);

        assertThat(score(rule, "10", "X=7").steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(7)),
                        new ScoringStep.Multiplied(new BigDecimal(7), new BigDecimal("1.5")),
                        new ScoringStep.SubtractedFrom(new BigDecimal(10), new BigDecimal("-0.5")),
                        new ScoringStep.Limited(ScoringStep.Limit.FLOOR, BigDecimal.ZERO, BigDecimal.ZERO));
    }
}
