package vn.thidua.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class LoginThrottleTests {

    private static final String NAME = "somebody";

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle;

    LoginThrottleTests(@Autowired JdbcClient jdbc) {
        throttle = new LoginThrottle(jdbc, clock);
    }

    @Test
    void waitsFromTheFifthFailureOnAndTwiceAsLongEachTime() {
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(throttle.begin(NAME)).as("try %d", failure).isTrue();
        }
        assertThat(throttle.begin(NAME)).isFalse();
        clock.pass(Duration.ofSeconds(29));
        assertThat(throttle.begin(NAME)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.begin(NAME)).isTrue();
        clock.pass(Duration.ofSeconds(59));
        assertThat(throttle.begin(NAME)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.begin(NAME)).isTrue();
    }

    @Test
    void neverWaitsLongerThanAQuarterOfAnHour() {
        for (int failure = 1; failure <= 40; failure++) {
            assertThat(throttle.begin(NAME)).as("try %d", failure).isTrue();
            clock.pass(Duration.ofMinutes(15));
        }
    }

    @Test
    void forgetsAfterASuccessOrADay() {
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(throttle.begin(NAME)).isTrue();
        }
        throttle.succeeded(NAME);
        assertThat(throttle.begin(NAME)).isTrue();

        for (int failure = 2; failure <= 5; failure++) {
            assertThat(throttle.begin(NAME)).isTrue();
        }
        clock.pass(Duration.ofHours(25));
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(throttle.begin(NAME))
                    .as("try %d of the next day", failure)
                    .isTrue();
        }
    }

    @Test
    void countsEachNameForItself() {
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(throttle.begin(NAME)).isTrue();
        }
        assertThat(throttle.begin("somebody-else")).isTrue();
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T05:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
