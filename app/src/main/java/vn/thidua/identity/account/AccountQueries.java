package vn.thidua.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for the screens. */
@Component
class AccountQueries {

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as its administrator sees it. */
    record Line(
            UUID id,
            String username,
            String displayName,
            Optional<String> email,
            boolean enabled,
            boolean totp,
            int passkeys,
            boolean provider) {}

    List<Line> lines() {
        return jdbc.sql("""
                        select account.id, account.username, account.display_name, account.email, account.enabled,
                               exists (select 1
                                         from identity.totp
                                        where totp.account_id = account.id
                                          and totp.confirmed_at is not null) as has_totp,
                               (select count(*)
                                  from identity.passkey
                                 where passkey.account_id = account.id) as passkeys,
                               exists (select 1
                                         from identity.provider_link
                                        where provider_link.account_id = account.id) as has_provider
                          from identity.account
                         order by account.enabled desc, account.username
                        """)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("display_name"),
                        Optional.ofNullable(row.getString("email")),
                        row.getBoolean("enabled"),
                        row.getBoolean("has_totp"),
                        row.getInt("passkeys"),
                        row.getBoolean("has_provider")))
                .list();
    }

    /** Returns the line of the account called {@code id}, if there is one. */
    Optional<Line> line(UUID id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
