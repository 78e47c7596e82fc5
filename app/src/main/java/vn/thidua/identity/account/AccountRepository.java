package vn.thidua.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and stores accounts with their units. */
@Repository
public class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the account called {@code username}, which is in lower case. */
    public Optional<Account> find(String username) {
        return jdbc.sql("""
                        select id, username, display_name, password_hash, role, enabled
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
                        select id, username, display_name, password_hash, role, enabled
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

    /** Returns the codes of all roles that the account with the number {@code id} may act in. */
    public Set<String> roles(UUID id) {
        return Set.copyOf(jdbc.sql("select role from identity.account where id = :id")
                .param("id", id)
                .query(String.class)
                .list());
    }

    /** Says whether there is no account at all. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    /** Stores {@code account}; one of the same name takes over its content and is enabled again. */
    public void put(NewAccount account) {
        UUID id = jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, role)
                        values (:id, :username, :displayName, :passwordHash, :role)
                            on conflict (username) do update
                           set display_name = excluded.display_name,
                               password_hash = excluded.password_hash,
                               role = excluded.role,
                               enabled = true
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("passwordHash", account.passwordHash())
                .param("role", account.role())
                .query(UUID.class)
                .single();
        jdbc.sql("delete from identity.account_unit where account_id = :id")
                .param("id", id)
                .update();
        for (UUID unit : account.units()) {
            jdbc.sql("insert into identity.account_unit (account_id, unit_id) values (:id, :unit)")
                    .param("id", id)
                    .param("unit", unit)
                    .update();
        }
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

    private Account account(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Account(
                id,
                row.getString("username"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getString("role"),
                row.getBoolean("enabled"),
                unitsOf(id));
    }

    private Set<UUID> unitsOf(UUID account) {
        return Set.copyOf(jdbc.sql("select unit_id from identity.account_unit where account_id = :account")
                .param("account", account)
                .query(UUID.class)
                .list());
    }
}
