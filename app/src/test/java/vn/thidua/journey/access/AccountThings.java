package vn.thidua.journey.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The account of an officer of Kon Tum, and things of it, made afresh for each request because the request may end them. */
final class AccountThings {

    private static final LocalDate BEGINNING = LocalDate.of(2017, 1, 1);

    private final JdbcClient jdbc;

    AccountThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes an account that holds nothing. */
    void put(UUID id, String username) {
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash)
                        values (:id, :username, :username, '{bcrypt}$2a$10$abcdefghijklmnopqrstuv')
                            on conflict do nothing
                        """).param("id", id).param("username", username).update();
    }

    String account() {
        return one("select id from identity.account where username = 'can-bo-don-vi'");
    }

    /** Returns the assignment that the account acts in. */
    String held() {
        return one("""
                select assignment.id
                  from identity.assignment
                  join identity.account on account.id = assignment.account_id
                 where account.username = 'can-bo-don-vi'
                   and assignment.role = 'unit-officer'
                   and not assignment.to_confirm
                   and assignment.ended_at is null
                 order by assignment.granted_at
                 limit 1
                """);
    }

    /** Makes an assignment for Kon Tum that somebody who is gone has given and somebody has to confirm. */
    String waiting() {
        UUID id = UUID.randomUUID();
        assign(id, UUID.fromString(account()), "unit-officer", true);
        jdbc.sql("""
                        insert into identity.assignment_unit (assignment_id, unit_id)
                        select :id, unit.id
                          from organization.unit
                         where unit.code = 'kon-tum'
                        """).param("id", id).update();
        return id.toString();
    }

    /** Makes an assignment of {@code role} for all units whose last day was long ago. */
    void expired(UUID account, String role) {
        UUID id = UUID.randomUUID();
        assign(id, account, role, false);
        jdbc.sql("update identity.assignment set valid_to = :end where id = :id")
                .param("end", BEGINNING.plusMonths(3))
                .param("id", id)
                .update();
        jdbc.sql(
                        "insert into identity.assignment_unit (assignment_id, unit_id) select :id, unit.id from organization.unit")
                .param("id", id)
                .update();
    }

    /** Makes a delegation of what {@link #held} gives, to the leader. */
    String delegation() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into identity.delegation
                               (id, assignment_id, account_id, form, limited, valid_from, valid_to, basis, given_at)
                        select :id, :held, account.id, 'KT', false, :from, :to, '-', now()
                          from identity.account
                         where account.username = 'lanh-dao'
                        """)
                .param("id", id)
                .param("held", UUID.fromString(held()))
                .param("from", BEGINNING)
                .param("to", BEGINNING.plusYears(1))
                .update();
        return id.toString();
    }

    /** Makes a session of the account and returns how the screen names it. */
    String session() {
        String id = UUID.randomUUID().toString();
        long now = System.currentTimeMillis();
        jdbc.sql("""
                        insert into identity.session (primary_id, session_id, creation_time, last_access_time,
                                                      max_inactive_interval, expiry_time, principal_name)
                        values (:id, :id, :now, :now, 3600, :end, :account)
                        """)
                .param("id", id)
                .param("now", now)
                .param("end", now + 3_600_000)
                .param("account", account())
                .update();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assign(UUID id, UUID account, String role, boolean toConfirm) {
        jdbc.sql("""
                        insert into identity.assignment (id, account_id, role, valid_from, basis, granted_at, to_confirm)
                        values (:id, :account, :role, :from, '-', now(), :toConfirm)
                        """)
                .param("id", id)
                .param("account", account)
                .param("role", role)
                .param("from", BEGINNING)
                .param("toConfirm", toConfirm)
                .update();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(UUID.class).single().toString();
    }
}
