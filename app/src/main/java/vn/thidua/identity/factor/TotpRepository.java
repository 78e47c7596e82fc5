package vn.thidua.identity.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the secrets of authenticator apps. */
@Repository
class TotpRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    TotpRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Totp> find(UUID account) {
        return jdbc.sql(
                        "select secret, confirmed_at is not null as confirmed from identity.totp where account_id = :account")
                .param("account", account)
                .query((row, number) -> new Totp(row.getString("secret"), row.getBoolean("confirmed")))
                .optional();
    }

    boolean isConfirmed(UUID account) {
        return find(account).filter(Totp::confirmed).isPresent();
    }

    /** Stores a secret that is not confirmed yet; does nothing if the account has one that is. */
    void begin(UUID account, String sealed) {
        jdbc.sql("""
                        insert into identity.totp as kept (account_id, secret, created_at)
                        values (:account, :sealed, :now)
                            on conflict (account_id) do update
                           set secret = excluded.secret, created_at = excluded.created_at
                         where kept.confirmed_at is null
                        """)
                .param("account", account)
                .param("sealed", sealed)
                .param("now", now())
                .update();
    }

    /** Confirms the secret by the code of {@code step}; says whether there was one to confirm. */
    boolean confirm(UUID account, long step) {
        return jdbc.sql("""
                                update identity.totp
                                   set confirmed_at = :now, last_step = :step
                                 where account_id = :account and confirmed_at is null
                                """)
                        .param("account", account)
                        .param("step", step)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Uses up the code of {@code step}; says whether neither it nor a later one was used before. */
    boolean use(UUID account, long step) {
        return jdbc.sql("""
                                update identity.totp
                                   set last_step = :step
                                 where account_id = :account and confirmed_at is not null and last_step < :step
                                """).param("account", account).param("step", step).update() == 1;
    }

    void remove(UUID account) {
        jdbc.sql("delete from identity.totp where account_id = :account")
                .param("account", account)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
