package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.identity.login.Entrance;
import vn.thidua.shared.Actor;

/** Units, accounts and assignments to try access on, written straight into the tables so that days may lie in the past. */
@TestComponent
public class AccessExamples {

    public static final String PASSWORD = "mat-khau-du-dai-cho-kiem-thu";

    /** With few rounds, as tests make many. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Entrance entrance;

    AccessExamples(JdbcClient jdbc, AccountRepository accounts, Entrance entrance) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    /** Makes a unit that stands under {@code parent} from the beginning on. */
    public UUID unit(String code, Optional<UUID> parent) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into organization.unit (id, code) values (:id, :code)")
                .param("id", id)
                .param("code", code)
                .update();
        state(id, code, parent, LocalDate.of(2000, 1, 1));
        return id;
    }

    /** Lets {@code unit} stand under {@code parent} from {@code day} on. */
    void move(UUID unit, String code, Optional<UUID> parent, LocalDate day) {
        close(unit, day);
        state(unit, code, parent, day);
    }

    /** Lets {@code unit} be gone from {@code day} on. */
    void close(UUID unit, LocalDate day) {
        jdbc.sql("update organization.unit_state set valid_to = :day where unit_id = :unit and valid_to is null")
                .param("unit", unit)
                .param("day", day)
                .update();
    }

    /** Lets {@code heirs} take over from {@code gone}, which ends on {@code day}. */
    void replace(UUID gone, LocalDate day, UUID... heirs) {
        close(gone, day);
        UUID change = UUID.randomUUID();
        jdbc.sql("""
                        insert into organization.unit_change (id, kind, effective_on, basis, recorded_at, recorded_by)
                        values (:id, 'MERGE', :day, '-', now(), '-')
                        """).param("id", change).param("day", day).update();
        for (UUID heir : heirs) {
            jdbc.sql("""
                            insert into organization.unit_succession (change_id, predecessor_id, successor_id)
                            values (:change, :gone, :heir)
                            """)
                    .param("change", change)
                    .param("gone", gone)
                    .param("heir", heir)
                    .update();
        }
    }

    private void state(UUID unit, String code, Optional<UUID> parent, LocalDate from) {
        jdbc.sql("""
                        insert into organization.unit_state (unit_id, valid_from, name, short_name, parent_id, position)
                        values (:unit, :from, :name, :name, :parent, 1)
                        """)
                .param("unit", unit)
                .param("from", from)
                .param("name", code)
                .param("parent", parent.orElse(null))
                .update();
    }

    public UUID account(String username) {
        return accounts.put(new NewAccount(username, username.toUpperCase(Locale.ROOT), HASH));
    }

    /** Gives {@code role} to {@code account} for {@code units} and all below them, from {@code from} until before {@code to}. */
    public UUID assign(UUID account, String role, LocalDate from, Optional<LocalDate> to, UUID... units) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into identity.assignment (id, account_id, role, valid_from, valid_to, basis, granted_at)
                        values (:id, :account, :role, :from, :to, '-', now())
                        """)
                .param("id", id)
                .param("account", account)
                .param("role", role)
                .param("from", from)
                .param("to", to.orElse(null))
                .update();
        Arrays.stream(units)
                .forEach(unit -> jdbc.sql(
                                "insert into identity.assignment_unit (assignment_id, unit_id) values (:id, :unit)")
                        .param("id", id)
                        .param("unit", unit)
                        .update());
        return id;
    }

    /** Lends {@code permissions} of {@code assignment}; all of them if none is named. */
    public UUID lend(UUID assignment, UUID deputy, LocalDate from, LocalDate to, String... permissions) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into identity.delegation (
                            id, assignment_id, account_id, form, limited, valid_from, valid_to, basis, given_at)
                        values (:id, :assignment, :deputy, 'KT', :limited, :from, :to, '-', now())
                        """)
                .param("id", id)
                .param("assignment", assignment)
                .param("deputy", deputy)
                .param("limited", permissions.length > 0)
                .param("from", from)
                .param("to", to)
                .update();
        for (String permission : permissions) {
            jdbc.sql("insert into identity.delegation_permission (delegation_id, permission) values (:id, :permission)")
                    .param("id", id)
                    .param("permission", permission)
                    .update();
        }
        return id;
    }

    /** Returns whom a request of {@code account} comes from, in the capacity {@code chosen} or the first one. */
    public Actor actor(UUID account, Optional<UUID> chosen) {
        return entrance.resume(account, chosen).orElseThrow().actor();
    }

    /** Returns the actor of a new administrator of the whole installation. */
    public Actor administrator(String username) {
        UUID account = account(username);
        assign(account, "administrator", LocalDate.of(2000, 1, 1), Optional.empty());
        return actor(account, Optional.empty());
    }

    static List<CoverageRoot> whole(UUID... units) {
        return Arrays.stream(units).map(unit -> new CoverageRoot(unit, true)).toList();
    }
}
