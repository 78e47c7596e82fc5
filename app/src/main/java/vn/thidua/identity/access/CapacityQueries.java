package vn.thidua.identity.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.RoleBook;
import vn.thidua.shared.Capacity.OnBehalf;
import vn.thidua.shared.Capacity.SigningForm;

/** Reads who somebody is, and in which capacities they may act, now. Asked by every request, so that nothing is older than it. */
@Component
public class CapacityQueries {

    private static final String COLUMNS = """
            assignment.id as assignment_id, assignment.role,
            array(select unit.unit_id from identity.assignment_unit unit
                   where unit.assignment_id = assignment.id and unit.includes_subtree) as whole,
            array(select unit.unit_id from identity.assignment_unit unit
                   where unit.assignment_id = assignment.id and not unit.includes_subtree) as single,
            (select min(latest.short_name)
               from identity.assignment_unit unit
               join organization.unit_latest latest on latest.id = unit.unit_id
              where unit.assignment_id = assignment.id
             having count(*) = 1) as place,
            (select min(organization.post_held(holder.person_id, unit.unit_id, :day))
               from identity.assignment_unit unit
              where unit.assignment_id = assignment.id
                and holder.person_id is not null) as post
            """;

    private final JdbcClient jdbc;
    private final RoleBook roles;

    CapacityQueries(JdbcClient jdbc, RoleBook roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    /** Returns the account {@code id}, disabled or not. */
    public Optional<Holder> holder(UUID id) {
        return jdbc.sql("""
                        select id, username, display_name, enabled, epoch
                          from identity.account
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Holder(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getBoolean("enabled"),
                        row.getInt("epoch")))
                .optional();
    }

    /**
     * Returns the capacities in which {@code account} may act on {@code day} as things stand now: its own first, then those
     * lent by others who still have them.
     */
    public List<HeldCapacity> of(UUID account, LocalDate day) {
        return of(account, new AccessDay(day, Optional.empty()));
    }

    /** Returns the capacities that {@code account} had on {@code day}. */
    List<HeldCapacity> of(UUID account, AccessDay day) {
        return jdbc.sql("""
                        select assignment.id, assignment.valid_from, assignment.valid_to, 0 as lent,
                               null as form, null::uuid as giver_id, null as giver_name,
                               false as limited, null::text[] as permissions,
                        """ + COLUMNS + """
                          from identity.assignment_on(:day, :since) assignment
                          join identity.account holder on holder.id = assignment.account_id
                         where assignment.account_id = :account
                         union all
                        select delegation.id, delegation.valid_from, least(delegation.valid_to, assignment.valid_to), 1,
                               delegation.form, holder.id, holder.display_name, stored.limited,
                               array(select lent.permission from identity.delegation_permission lent
                                      where lent.delegation_id = delegation.id),
                        """ + COLUMNS + """
                          from identity.delegation_on(:day, :since) delegation
                          join identity.delegation stored on stored.id = delegation.id
                          join identity.assignment_on(:day, :since) assignment on assignment.id = delegation.assignment_id
                          join identity.account holder on holder.id = assignment.account_id
                         where delegation.account_id = :account
                           and identity.account_counts(holder.id, :since)
                         order by lent, valid_from, id
                        """)
                .param("account", account)
                .param("day", day.day())
                .param("since", day.sinceOrNull())
                .query((row, number) -> capacity(row))
                .list();
    }

    private HeldCapacity capacity(ResultSet row) throws SQLException {
        String role = row.getString("role");
        Optional<OnBehalf> onBehalf = Optional.ofNullable(row.getString("form")).isPresent()
                ? Optional.of(new OnBehalf(
                        row.getObject("giver_id", UUID.class),
                        row.getString("giver_name"),
                        SigningForm.valueOf(row.getString("form"))))
                : Optional.empty();
        Optional<Set<String>> only = onBehalf.isPresent()
                ? Optional.of(lent(role, row.getBoolean("limited"), strings(row.getArray("permissions"))))
                : Optional.empty();
        return new HeldCapacity(
                row.getObject("id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                role,
                Optional.ofNullable(row.getString("post")),
                Stream.concat(roots(row.getArray("whole"), true), roots(row.getArray("single"), false))
                        .toList(),
                Optional.ofNullable(row.getString("place")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)).map(end -> end.minusDays(1)),
                onBehalf,
                only);
    }

    /** What is lent is never lent on, whatever the delegation says. */
    Set<String> lent(String role, boolean limited, Set<String> permissions) {
        return roles.permissions(role).stream()
                .filter(key -> !limited || permissions.contains(key))
                .filter(key -> !key.equals(AccessPermission.DELEGATE.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    static Stream<CoverageRoot> roots(Array units, boolean subtree) throws SQLException {
        return Arrays.stream((UUID[]) units.getArray()).map(unit -> new CoverageRoot(unit, subtree));
    }
}
