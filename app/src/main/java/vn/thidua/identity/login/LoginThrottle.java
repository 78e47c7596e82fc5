package vn.thidua.identity.login;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows down guessing: from the fifth failure in a row, a name has to wait 30 s, then twice as long each time, at most 15
 * minutes. A day without a try forgets.
 *
 * <p>A try is counted before the password is looked at, so that many tries at the same moment gain nothing. Names without
 * an account are counted too: waiting must not tell which names exist.
 */
@Repository
class LoginThrottle {

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try for {@code username} and says whether it may go on; if not, the name still has to wait. */
    boolean begin(String username) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from identity.login_attempt where tried_at < :yesterday")
                .param("yesterday", now.minusDays(1))
                .update();
        return jdbc.sql("""
                        insert into identity.login_attempt as attempt (username, failures, tried_at, blocked_until)
                        values (:username, 1, :now, :now)
                            on conflict (username) do update
                           set failures = attempt.failures + 1,
                               tried_at = :now,
                               blocked_until = case
                                   when attempt.failures + 1 < 5 then :now
                                   else :now + make_interval(secs => least(900, 30 * power(2, least(attempt.failures - 4, 5))))
                               end
                         where attempt.blocked_until <= :now
                        returning username
                        """)
                .param("username", username)
                .param("now", now)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Forgets the failures of {@code username}. */
    void succeeded(String username) {
        jdbc.sql("delete from identity.login_attempt where username = :username")
                .param("username", username)
                .update();
    }
}
