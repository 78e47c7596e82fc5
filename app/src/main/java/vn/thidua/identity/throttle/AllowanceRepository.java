package vn.thidua.identity.throttle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries against allowances, in the database, so that all servers count together. One statement takes a try, so that
 * many tries at the same moment gain nothing.
 */
@Repository
class AllowanceRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    AllowanceRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the key of an allowance. It is a digest: what people type into a name field may be their password. */
    static String key(String what, String... whose) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", whose).getBytes(StandardCharsets.UTF_8));
            return what + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes one try from the allowance called {@code key}; says whether there was one left. */
    boolean take(String key, Allowance allowance) {
        return jdbc.sql("""
                        insert into identity.throttle as kept (key, level, at)
                        values (:key, 1, :now)
                            on conflict (key) do update
                           set level = greatest(0, kept.level - :perHour * extract(epoch from :now - kept.at) / 3600) + 1,
                               at = greatest(kept.at, :now)
                         where greatest(0, kept.level - :perHour * extract(epoch from :now - kept.at) / 3600) + 1 <= :burst
                        returning key
                        """)
                .param("key", key)
                .param("now", now())
                .param("perHour", allowance.perHour())
                .param("burst", allowance.burst())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Gives a try back to the allowance called {@code key}. */
    void giveBack(String key) {
        jdbc.sql("update identity.throttle set level = greatest(0, level - 1) where key = :key")
                .param("key", key)
                .update();
    }

    /** Forgets all tries counted against the allowance called {@code key}. */
    void forget(String key) {
        jdbc.sql("delete from identity.throttle where key = :key")
                .param("key", key)
                .update();
    }

    /** Returns how long it takes until the allowance called {@code key} has a try again. */
    Duration untilNext(String key, Allowance allowance) {
        return jdbc.sql("""
                        select ceil(greatest(0, level + 1 - :burst) * 3600 / :perHour
                               - extract(epoch from :now - at)) as seconds
                          from identity.throttle
                         where key = :key
                        """)
                .param("key", key)
                .param("now", now())
                .param("perHour", allowance.perHour())
                .param("burst", allowance.burst())
                .query(Long.class)
                .optional()
                .map(seconds -> Duration.ofSeconds(Math.max(1, seconds)))
                .orElse(Duration.ofSeconds(1));
    }

    /** Forgets what a day has forgotten anyway. */
    void tidy() {
        jdbc.sql("delete from identity.throttle where at < :yesterday")
                .param("yesterday", now().minusDays(1))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
