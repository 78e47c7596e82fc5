package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryTests {

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # comparison, figures, told,             why
            AT_LEAST,     X=2,     0,                below
            AT_LEAST,     X=3,     10,               threshold itself is at least
            AT_LEAST,     X=4,     10,               above
            MORE_THAN,    X=2,     0,                below
            MORE_THAN,    X=3,     0,                threshold itself is not more
            MORE_THAN,    X=3.01,  10,               a hundredth is more
            AT_MOST,      X=2,     10,               below
            AT_MOST,      X=3,     10,               threshold itself is at most
            AT_MOST,      X=4,     0,                above
            LESS_THAN,    X=2,     10,               below
            LESS_THAN,    X=3,     0,                threshold itself is not less
            LESS_THAN,    X=4,     0,                above
            EQUAL_TO,     X=2,     0,                below
            EQUAL_TO,     X=3.00,  10,               equal in value though not in digits
            EQUAL_TO,     X=4,     0,                above
            AT_MOST,      Y=1,     FIGURE_MISSING X, a missing figure is not zero
            AT_MOST,      X=0,     10,               but zero is a figure
            """)
    void givesAllOrNothing(Binary.Comparison comparison, String figures, String told, String why) {
        assertThat(told(score(new Binary(quantity("X"), comparison, new BigDecimal(3)), "10", figures)))
                .isEqualTo(told);
    }

    @Test
    void showsTheFigureAndTheCondition() {
        Rule rule = new Binary(quantity("X"), Binary.Comparison.AT_LEAST, new BigDecimal(3));

        assertThat(score(rule, "10", "X=2").steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(2)),
                        new ScoringStep.Compared(
                                new BigDecimal(2), Binary.Comparison.AT_LEAST, new BigDecimal(3), false));
    }
}
