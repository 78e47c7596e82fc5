package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.scoring.FakeReportedFigures;

class LaunchWithoutTableTests extends RoundTestCase {

    @Override
    @BeforeEach
    void launch() {
        // Neither a table nor a round: what is registered can never be taken away again.
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        LaunchWish wish = new LaunchWish(
                FakeReportedFigures.PERIOD,
                wish(1, 1).cluster(),
                2,
                1,
                installation.asOf().plusDays(5),
                installation.asOf().plusDays(4),
                installation.asOf().plusDays(3));

        assertThat(codes(launching.launch(standingBody(), wish)))
                .containsExactly(RoundViolation.DAYS_UNORDERED, RoundViolation.TEAM_SIZE, RoundViolation.NO_TABLE);
    }
}
