package vn.thidua.identity.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

/** Reads accounts for those who administer them. */
@Component
class AccountAccessQueries {

    private static final String COLUMNS = """
            select account.id, account.username, account.display_name, account.enabled, account.person_id
              from identity.account
            """;

    private final JdbcClient jdbc;

    AccountAccessQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such account */
    AccountFacts get(UUID id) {
        return jdbc.sql(COLUMNS + " where account.id = :id")
                .param("id", id)
                .query((row, number) -> facts(row))
                .optional()
                .orElseThrow(() -> new NotFound("account", id));
    }

    Optional<AccountFacts> find(String username) {
        return jdbc.sql(COLUMNS + " where account.username = :username")
                .param("username", username)
                .query((row, number) -> facts(row))
                .optional();
    }

    /** Returns every account, by user name. */
    List<AccountFacts> all() {
        return jdbc.sql(COLUMNS + " order by account.username")
                .query((row, number) -> facts(row))
                .list();
    }

    /** Says whether {@code account} is the actor's, or of the same person, or of the person in whose stead the actor acts. */
    boolean isSamePerson(Actor actor, UUID account) {
        return samePersons(actor).contains(account);
    }

    /** Says whether the account {@code id} counts on {@code day}: it is enabled. */
    boolean counts(UUID id, AccessDay day) {
        return jdbc.sql("select identity.account_counts(:id, :since)")
                .param("id", id)
                .param("since", day.sinceOrNull())
                .query(Boolean.class)
                .single();
    }

    /** Returns how many assignments wait for a second person. */
    int waiting() {
        return jdbc.sql("""
                        select count(*)
                          from identity.assignment
                         where to_confirm
                           and confirmed_at is null
                           and ended_at is null
                        """).query(Integer.class).single();
    }

    private Set<UUID> samePersons(Actor actor) {
        UUID other = actor.capacity().onBehalf().map(giver -> giver.account()).orElse(actor.account());
        return Set.copyOf(jdbc.sql("""
                        select account.id
                          from identity.account
                         where account.id in (:self, :other)
                            or account.person_id in (select own.person_id from identity.account own
                                                      where own.id in (:self, :other))
                        """)
                .param("self", actor.account())
                .param("other", other)
                .query(UUID.class)
                .list());
    }

    /** Returns the person called {@code code} in the register of people. */
    Optional<UUID> person(String code) {
        return Optional.ofNullable(jdbc.sql("select organization.person_coded(:code)")
                .param("code", code)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .getFirst());
    }

    /** Returns the codes of {@code units}, sorted. */
    List<String> codes(Collection<UUID> units) {
        return jdbc.sql("select code from organization.unit where id = any(:units) order by code")
                .param("units", units.toArray(UUID[]::new))
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private static AccountFacts facts(ResultSet row) throws SQLException {
        return new AccountFacts(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getBoolean("enabled"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)));
    }
}
