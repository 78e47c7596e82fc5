package vn.thidua.identity.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.RoleBook;
import vn.thidua.identity.access.Finding.Lent;
import vn.thidua.identity.access.Finding.Relation;
import vn.thidua.shared.Capacity.SigningForm;

/**
 * Answers who may do what in a unit on a day, and why.
 *
 * <p>Which role has which permission is read from the book of the running version, for days that have passed too.
 */
@Component
class AccessQueries {

    /** The function identity.account_counts written out: called once for each of thousands of rows it takes seconds. */
    private static final String ACCOUNT_COUNTS = """
            case
                when cast(:since as timestamptz) is null then account.enabled
                else not exists (select 1
                                   from identity.account_pause pause
                                  where pause.account_id = account.id
                                    and pause.paused_at <= :since
                                    and (pause.resumed_at is null
                                         or pause.resumed_at >= cast(:since as timestamptz) + interval '1 day'))
            end
            """;

    /** An assignment that was given for a unit of the chain. */
    private record Given(UUID assignment, UUID unit, boolean subtree, Finding finding) {}

    /** A delegation of an assignment, with the deputy. */
    private record Loan(UUID assignment, UUID account, String username, String name, Set<String> only, Lent lent) {}

    private final JdbcClient jdbc;
    private final UnitChains chains;
    private final CapacityQueries capacities;
    private final RoleBook roles;

    AccessQueries(JdbcClient jdbc, UnitChains chains, CapacityQueries capacities, RoleBook roles) {
        this.jdbc = jdbc;
        this.chains = chains;
        this.capacities = capacities;
        this.roles = roles;
    }

    /** Returns everybody who may do anything in {@code unit} on {@code day}, by name; one finding per reason. */
    List<Finding> inUnit(UUID unit, AccessDay day) {
        Map<UUID, Map<UUID, Integer>> chain = chains.of(unit, day.day());
        if (chain.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Given>> byAssignment = new LinkedHashMap<>();
        given(chain, unit, day)
                .forEach(given -> byAssignment
                        .computeIfAbsent(given.assignment(), id -> new ArrayList<>())
                        .add(given));
        Map<UUID, Finding> holders = new LinkedHashMap<>();
        byAssignment.forEach((assignment, given) -> {
            if (chain.entrySet().stream().allMatch(leaf -> covers(given, leaf.getKey(), leaf.getValue()))) {
                holders.put(assignment, nearest(given, chain).finding());
            }
        });
        List<Finding> findings = new ArrayList<>(holders.values());
        for (Loan loan : loans(holders.keySet(), day)) {
            findings.add(
                    lent(Optional.ofNullable(holders.get(loan.assignment())).orElseThrow(), loan));
        }
        findings.sort(Comparator.comparing(Finding::name).thenComparing(Finding::username));
        return findings;
    }

    private static boolean covers(List<Given> given, UUID leaf, Map<UUID, Integer> above) {
        return given.stream()
                .anyMatch(one -> one.unit().equals(leaf) || (one.subtree() && above.containsKey(one.unit())));
    }

    private static Given nearest(List<Given> given, Map<UUID, Map<UUID, Integer>> chain) {
        Map<UUID, Integer> above = chain.values().iterator().next();
        return given.stream()
                .min(Comparator.comparingInt(one -> above.getOrDefault(one.unit(), Integer.MAX_VALUE)))
                .orElseThrow();
    }

    private List<Given> given(Map<UUID, Map<UUID, Integer>> chain, UUID asked, AccessDay day) {
        Set<UUID> units = new HashSet<>();
        chain.values().forEach(above -> units.addAll(above.keySet()));
        return jdbc.sql("""
                        select assignment.id, covered.unit_id, covered.includes_subtree, latest.short_name,
                               account.id as account_id, account.username, account.display_name, assignment.role,
                               assignment.valid_from, assignment.valid_to, assignment.basis
                          from identity.assignment_on(:day, :since) assignment
                          join identity.assignment_unit covered on covered.assignment_id = assignment.id
                          join organization.unit_latest latest on latest.id = covered.unit_id
                          join identity.account on account.id = assignment.account_id
                         where covered.unit_id = any(:units)
                           and
                        """ + ACCOUNT_COUNTS + """
                         order by assignment.valid_from, assignment.id
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("day", day.day())
                .param("since", day.sinceOrNull())
                .query((row, number) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    Relation relation = !chain.containsKey(asked)
                            ? Relation.LEFT_BEHIND
                            : unit.equals(asked) ? Relation.ITSELF : Relation.BELOW;
                    return new Given(
                            row.getObject("id", UUID.class),
                            unit,
                            row.getBoolean("includes_subtree"),
                            finding(row, relation));
                })
                .list();
    }

    private Finding finding(ResultSet row, Relation relation) throws SQLException {
        String role = row.getString("role");
        return new Finding(
                row.getObject("account_id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                role,
                roles.permissions(role),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)).map(end -> end.minusDays(1)),
                row.getString("basis"),
                row.getString("short_name"),
                relation,
                Optional.empty());
    }

    private List<Loan> loans(Collection<UUID> assignments, AccessDay day) {
        return jdbc.sql("""
                        select delegation.assignment_id, account.id, account.username, account.display_name,
                               giver.display_name as giver_name, assignment.role, delegation.form, stored.limited,
                               delegation.valid_from, delegation.valid_to, delegation.basis,
                               array(select lent.permission from identity.delegation_permission lent
                                      where lent.delegation_id = delegation.id) as permissions
                          from identity.delegation_on(:day, :since) delegation
                          join identity.delegation stored on stored.id = delegation.id
                          join identity.account on account.id = delegation.account_id
                          join identity.assignment on assignment.id = delegation.assignment_id
                          join identity.account giver on giver.id = assignment.account_id
                         where delegation.assignment_id = any(:assignments)
                           and
                        """ + ACCOUNT_COUNTS + """
                         order by delegation.valid_from, delegation.id
                        """)
                .param("assignments", assignments.toArray(UUID[]::new))
                .param("day", day.day())
                .param("since", day.sinceOrNull())
                .query((row, number) -> new Loan(
                        row.getObject("assignment_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("display_name"),
                        capacities.lent(
                                row.getString("role"),
                                row.getBoolean("limited"),
                                CapacityQueries.strings(row.getArray("permissions"))),
                        new Lent(
                                row.getString("giver_name"),
                                SigningForm.valueOf(row.getString("form")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class).minusDays(1),
                                row.getString("basis"))))
                .list();
    }

    private static Finding lent(Finding holder, Loan loan) {
        return new Finding(
                loan.account(),
                loan.username(),
                loan.name(),
                holder.role(),
                loan.only(),
                holder.since(),
                holder.lastDay(),
                holder.basis(),
                holder.root(),
                holder.relation(),
                Optional.of(loan.lent()));
    }
}
