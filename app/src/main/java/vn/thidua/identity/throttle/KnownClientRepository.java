package vn.thidua.identity.throttle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers from where an account has signed in. */
@Repository
class KnownClientRepository {

    private static final Period KEPT = Period.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownClientRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says whether the account called {@code username} has signed in from {@code client}, a key, not too long ago. */
    boolean knows(String username, String client) {
        return jdbc.sql("""
                        select exists (
                                 select 1
                                   from identity.known_client known
                                   join identity.account account on account.id = known.account_id
                                  where account.username = :username
                                    and known.client = :client
                                    and known.seen_at > :since)
                        """)
                .param("username", username)
                .param("client", client)
                .param("since", now().minus(KEPT))
                .query(Boolean.class)
                .single();
    }

    void remember(UUID account, String client) {
        jdbc.sql("""
                        insert into identity.known_client (account_id, client, seen_at)
                        values (:account, :client, :now)
                            on conflict (account_id, client) do update
                           set seen_at = excluded.seen_at
                        """)
                .param("account", account)
                .param("client", client)
                .param("now", now())
                .update();
        jdbc.sql("delete from identity.known_client where account_id = :account and seen_at <= :since")
                .param("account", account)
                .param("since", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
