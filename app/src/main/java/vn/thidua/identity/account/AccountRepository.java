package vn.thidua.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and stores accounts. */
@Repository
public class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the account called {@code username}, which is in lower case. */
    public Optional<Account> find(String username) {
        return jdbc.sql("""
                        select id, username, display_name, password_hash, enabled
                          from identity.account
                         where username = :username
                        """)
                .param("username", username)
                .query((row, number) -> account(row))
                .optional();
    }

    /** Returns the account with the number {@code id}. */
    public Optional<Account> find(UUID id) {
        return jdbc.sql("""
                        select id, username, display_name, password_hash, enabled
                          from identity.account
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    /** Returns the mail address of the account with the number {@code id}, if it has one. */
    public Optional<String> email(UUID id) {
        return jdbc.sql("select email from identity.account where id = :id and email is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Says whether there is no account at all. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    /** Stores {@code account} and returns its identifier; one of the same name takes over its content and is enabled again. */
    public UUID put(NewAccount account) {
        return jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash)
                        values (:id, :username, :displayName, :passwordHash)
                            on conflict (username) do update
                           set display_name = excluded.display_name,
                               password_hash = excluded.password_hash,
                               enabled = true
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("passwordHash", account.passwordHash())
                .query(UUID.class)
                .single();
    }

    /** Stores the hash of a new password. */
    public void storePassword(UUID id, String passwordHash) {
        jdbc.sql("update identity.account set password_hash = :passwordHash where id = :id")
                .param("passwordHash", passwordHash)
                .param("id", id)
                .update();
    }

    void storeEmail(UUID id, Optional<String> email) {
        jdbc.sql("update identity.account set email = :email where id = :id")
                .param("email", email.orElse(null))
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBoolean("enabled"));
    }
}
