package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.number;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionalTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # figures,  ceiling, floor, told,                   why
            X=0 Y=30,   1.2,     none,  0,                      nothing done earns nothing
            X=30 Y=30,  1.2,     none,  10,                     target reached exactly
            X=15 Y=30,  1.2,     none,  5,                      half of it
            X=36 Y=30,  1.2,     none,  12,                     ceiling reached exactly
            X=99 Y=30,  1.2,     none,  12,                     more than the ceiling earns no more
            X=99 Y=30,  1,       none,  10,                     a ceiling of one gives the maximum
            X=3 Y=30,   1,       0.5,   5,                      the floor is earned in any case
            X=15 Y=30,  1,       0.5,   5,                      at the floor
            X=18 Y=30,  1,       0.5,   6,                      above the floor
            X=-3 Y=30,  1,       none,  0,                      points are never negative
            X=20 Y=30,  1,       none,  6.666666666666666666666666666666667, exact until the table rounds
            X=5 Y=0,    1,       none,  DIVISOR_NOT_POSITIVE L, no share of a zero target
            X=5 Y=-1,   1,       none,  DIVISOR_NOT_POSITIVE L, nor of a negative one
            X=5,        1,       none,  FIGURE_MISSING Y,       the target is not there
            Y=5,        1,       none,  FIGURE_MISSING X,       the actual is not there
            """)
    void growsWithTheShareOfTheTarget(String figures, String ceiling, String floor, String told, String why) {
        Rule rule = new Proportional(quantity("X"), quantity("Y"), new BigDecimal(ceiling), number(floor));

        assertThat(told(score(rule, "10", figures))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures,       told,                   why
            X=6 target:X=8,  7.5,                    own target
            X=6,             TARGET_MISSING X,       no target of its own
            X=6 target:X=0,  DIVISOR_NOT_POSITIVE X, target zero
            target:X=8,      FIGURE_MISSING X,       nothing reported
            """)
    void readsTheShareOfTheUnitsOwnTarget(String figures, String told, String why) {
        Rule rule = new Proportional(new Operand.OfTarget("X"), constant("100"), BigDecimal.ONE, number("none"));

        assertThat(told(score(rule, "10", figures))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures, told,                   why
            N=9 D=10,  10,                     target reached
            N=1 D=3,   3.703703703703703703703703703703704, a third over nine tenths
            N=9 D=0,   DIVISOR_NOT_POSITIVE D, divided by zero
            N=9 D=-1,  DIVISOR_NOT_POSITIVE D, divided by less
            N=9,       FIGURE_MISSING D,       no denominator
            D=9,       FIGURE_MISSING N,       no numerator
            """)
    void readsAQuotientInPerCent(String figures, String told, String why) {
        Rule rule = new Proportional(new Operand.Quotient("N", "D"), constant("90"), BigDecimal.ONE, number("none"));

        assertThat(told(score(rule, "10", figures))).isEqualTo(told);
    }

    @Test
    void showsFiguresThenArithmetic() {
        Rule rule = new Proportional(new Operand.OfTarget("X"), constant("100"), new BigDecimal("1.2"), number("none"));

        assertThat(score(rule, "10", "X=13 target:X=10").steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(13)),
                        new ScoringStep.ReadTarget("X", new BigDecimal(10)),
                        new ScoringStep.Percentage(new BigDecimal(13), new BigDecimal(10), new BigDecimal(130)),
                        new ScoringStep.Given(new BigDecimal(100)),
                        new ScoringStep.Share(
                                new BigDecimal(130), new BigDecimal(100), new BigDecimal("1.3"), new BigDecimal("1.2")),
                        new ScoringStep.Multiplied(new BigDecimal("1.2"), new BigDecimal(10)));
    }

    @Test
    void showsTheFiguresThatAreThereWhenOneIsMissing() {
        Rule rule = new Proportional(quantity("X"), quantity("Y"), BigDecimal.ONE, number("none"));

        assertThat(score(rule, "10", "X=5").steps()).containsExactly(new ScoringStep.Read("X", new BigDecimal(5)));
    }

    private static Operand constant(String value) {
        return new Operand.Constant(new BigDecimal(value));
    }
}
