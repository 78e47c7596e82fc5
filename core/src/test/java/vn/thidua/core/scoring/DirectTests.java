package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
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

    @Test
    void showsWhatWasTypedEvenIfItIsRefused() {
        for (String typed : new String[] {"3", "11", "-1"}) {
            assertThat(score(new Direct(), "10", "points:L=" + typed).steps())
                    .containsExactly(new ScoringStep.Entered(new BigDecimal(typed)));
        }
        assertThat(score(new Direct(), "10", "X=1").steps()).isEmpty();
    }
}
