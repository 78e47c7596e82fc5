package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures,   told,                  why
            PARENT=0,    0,                     the parent body got nothing
            PARENT=80,   40,                    half of its score
            PARENT=97.5, 48.75,                 half points too
            PARENT=100,  50,                    the whole of it
            PARENT=107,  50,                    its bonus does not pass on
            PARENT=-4,   0,                     nor does a score below zero
            OTHER=80,    FIGURE_MISSING PARENT, no score is not zero
            """)
    void isAShareOfAnotherScore(String figures, String told, String why) {
        assertThat(told(score(new Derived("PARENT", new BigDecimal(100)), "50", figures)))
                .isEqualTo(told);
    }

    @Test
    void showsTheOtherScoreThenTheShare() {
        assertThat(score(new Derived("PARENT", new BigDecimal(100)), "50", "PARENT=107")
                        .steps())
                .containsExactly(
                        new ScoringStep.Read("PARENT", new BigDecimal(107)),
                        new ScoringStep.Share(
                                new BigDecimal(107), new BigDecimal(100), new BigDecimal("1.07"), BigDecimal.ONE),
                        new ScoringStep.Multiplied(BigDecimal.ONE, new BigDecimal(50)));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # score, out of, defects,                            why
            PARENT,  1000,   '',                                 sound
            PARENT,  0,      TARGET_NOT_POSITIVE,                no share of nothing
            PARENT,  -1,     TARGET_NOT_POSITIVE,                nor of less
            ' ',     0,      SCORE_UNNAMED;TARGET_NOT_POSITIVE,  a share of what
            """)
    void namesWhatIsWrongWithIt(String score, String outOf, String defects, String why) {
        assertThat(ScoringExamples.defects(new Derived(score, new BigDecimal(outOf)), "50"))
                .isEqualTo(defects);
    }
}
