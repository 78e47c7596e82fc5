package vn.thidua.identity.provider;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which person of a provider is which account. */
@Repository
class ProviderLinkRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProviderLinkRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> account(OutsidePerson person) {
        return jdbc.sql("""
                        select account_id
                          from identity.provider_link
                         where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .query(UUID.class)
                .optional();
    }

    /** Links {@code person} to {@code account}; says whether neither was linked before. */
    boolean link(OutsidePerson person, UUID account) {
        return jdbc.sql("""
                                insert into identity.provider_link (issuer, subject, account_id, linked_at)
                                values (:issuer, :subject, :account, :now)
                                    on conflict do nothing
                                """)
                        .param("issuer", person.issuer())
                        .param("subject", person.subject())
                        .param("account", account)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Says whether {@code account} was linked to somebody of {@code issuer}, who is forgotten. */
    boolean unlink(String issuer, UUID account) {
        return jdbc.sql("delete from identity.provider_link where issuer = :issuer and account_id = :account")
                        .param("issuer", issuer)
                        .param("account", account)
                        .update()
                == 1;
    }
}
