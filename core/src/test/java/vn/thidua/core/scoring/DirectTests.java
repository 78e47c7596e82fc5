package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures,      told,                  why
            points:L=0,     0,                     zero may be typed
            points:L=7.25,  7.25,                  parts of a point too
            points:L=10,    10,                    the maximum is allowed
            points:L=10.01, ENTRY_ABOVE_MAXIMUM L, above the maximum is named and not clamped
            points:L=-0.01, ENTRY_NEGATIVE L,      below zero is named and not clamped
            L=7,            ENTRY_MISSING L,       a quantity is no typed point
            """)
    void takesWhatWasTypedOrNamesWhatIsWrong(String figures, String told, String why) {
        assertThat(told(score(new Direct(), "10", figures))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures,     told,                  why
            points:L=0,    0,                     nothing taken away
            points:L=-3.5, -3.5,                  a section that only takes away is typed below zero
            points:L=-5,   -5,                    the lowest itself may be typed
            points:L=-5.5, ENTRY_BELOW_LOWEST L,  less than the table allows is named and not clamped
            points:L=0.5,  ENTRY_ABOVE_MAXIMUM L, nothing to gain there
            X=1,           ENTRY_MISSING L,       nobody has looked yet
            """)
    void takesPointsBelowZeroWhereTheTableAllowsThem(String figures, String told, String why) {
        assertThat(told(score(new Direct(Optional.empty(), new BigDecimal(-5)), "0", figures)))
                .isEqualTo(told);
    }

    @Test
    void carriesWhoAloneMayType() {
        Scorer standing = new Scorer("STANDING", new Label("thường trực Hội đồng", "standing body"));

        assertThat(leaf("L", "10", new Direct(Optional.of(standing), BigDecimal.ZERO))
                        .scorer())
                .contains(standing);
        assertThat(leaf("L", "10", new Direct()).scorer()).isEmpty();
        assertThat(leaf("L", "10", new StartingPoints()).scorer()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # scorer, lowest, defects,             why
            HEAD,     0,      '',                  sound
            HEAD,     -5,     '',                  below zero is what a section that takes away needs
            HEAD,     0.5,    LOWEST_ABOVE_ZERO,   nothing done would be refused
            ' ',      0,      CODE_BLANK,          a capacity that nobody can have
            """)
    void namesWhatIsWrongWithIt(String scorer, String lowest, String defects, String why) {
        Rule rule = new Direct(Optional.of(new Scorer(scorer, ScoringExamples.NAME)), new BigDecimal(lowest));

        assertThat(ScoringExamples.defects(rule, "10")).isEqualTo(defects);
    }

    @Test
    void showsWhatWasTypedEvenIfItIsRefused() {
        for (String typed : new String[] {"3", "11", "-1"}) {
            assertThat(score(new Direct(), "10", "points:L=" + typed).steps())
                    .containsExactly(new ScoringStep.Entered(new BigDecimal(typed)));
        }
        assertThat(score(new Direct(), "10", "X=1").steps()).isEmpty();
    }
}
