package vn.thidua.identity.reset;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the links that work once. Call within a transaction of the use case. */
@Repository
public class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the token of a new link for {@code account}; earlier links for the same purpose stop working. */
    public String issue(UUID account, LinkPurpose purpose) {
        return issue(account, purpose, null);
    }

    /** Returns the token of a link to be mailed to {@code address}, which must still be the account's when it is used. */
    String issue(UUID account, LinkPurpose purpose, @Nullable String address) {
        jdbc.sql("delete from identity.one_time_link where account_id = :account and purpose = :purpose")
                .param("account", account)
                .param("purpose", purpose.name())
                .update();
        String token = LinkToken.fresh();
        jdbc.sql("""
                        insert into identity.one_time_link
                               (token_hash, account_id, purpose, sent_to, created_at, expires_at)
                        values (:token, :account, :purpose, :address, :now, :until)
                        """)
                .param("token", LinkToken.of(token).bytes())
                .param("account", account)
                .param("purpose", purpose.name())
                .param("address", address)
                .param("now", now())
                .param("until", now().plus(purpose.valid()))
                .update();
        return token;
    }

    /** Returns whose link {@code token} is, if it still works for {@code purpose}. Holds it until the transaction ends. */
    public Optional<UUID> account(LinkToken token, LinkPurpose purpose) {
        return jdbc.sql("""
                        select link.account_id
                          from identity.one_time_link link
                          join identity.account account on account.id = link.account_id
                         where link.token_hash = :token
                           and link.purpose = :purpose
                           and link.used_at is null
                           and link.expires_at > :now
                           and account.enabled
                           and (link.sent_to is null or link.sent_to = account.email)
                           for update of link
                        """)
                .param("token", token.bytes())
                .param("purpose", purpose.name())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** Makes all links of {@code account} stop working that would let somebody set its password. */
    void close(UUID account) {
        jdbc.sql("""
                        update identity.one_time_link
                           set used_at = :now
                         where account_id = :account
                           and purpose <> :connect
                           and used_at is null
                        """)
                .param("now", now())
                .param("account", account)
                .param("connect", LinkPurpose.CONNECT.name())
                .update();
    }

    /** Makes the link {@code token} stop working. */
    public void use(LinkToken token) {
        jdbc.sql("update identity.one_time_link set used_at = :now where token_hash = :token and used_at is null")
                .param("now", now())
                .param("token", token.bytes())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
