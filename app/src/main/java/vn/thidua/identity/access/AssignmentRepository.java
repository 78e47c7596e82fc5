package vn.thidua.identity.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and stores assignments. */
@Repository
class AssignmentRepository {

    private static final String SELECT = """
            select assignment.id, assignment.account_id, account.person_id, assignment.role,
                   array(select unit.unit_id from identity.assignment_unit unit
                          where unit.assignment_id = assignment.id and unit.includes_subtree) as whole,
                   array(select unit.unit_id from identity.assignment_unit unit
                          where unit.assignment_id = assignment.id and not unit.includes_subtree) as single,
                   assignment.valid_from, assignment.valid_to, assignment.granted_by,
                   assignment.to_confirm and assignment.confirmed_at is null as waiting,
                   assignment.ended_at is not null as ended
              from identity.assignment
              join identity.account on account.id = assignment.account_id
            """;

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Assignment> find(UUID id) {
        return read(jdbc.sql(SELECT + " where assignment.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** Returns every assignment of {@code account}, the latest first. */
    List<Assignment> of(UUID account) {
        return read(jdbc.sql(SELECT
                        + " where assignment.account_id = :account order by assignment.granted_at desc, assignment.id")
                .param("account", account));
    }

    private static List<Assignment> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new Assignment(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        Optional.ofNullable(row.getObject("person_id", UUID.class)),
                        row.getString("role"),
                        Stream.concat(
                                        CapacityQueries.roots(row.getArray("whole"), true),
                                        CapacityQueries.roots(row.getArray("single"), false))
                                .toList(),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        Optional.ofNullable(row.getObject("granted_by", UUID.class)),
                        row.getBoolean("waiting"),
                        row.getBoolean("ended")))
                .list();
    }

    /** Stores a new assignment for {@code units} with all units below them. */
    void add(Assignment assignment, String basis, Instant now) {
        jdbc.sql("""
                        insert into identity.assignment (
                            id, account_id, role, valid_from, valid_to, basis, granted_by, granted_at, to_confirm)
                        values (:id, :account, :role, :validFrom, :validTo, :basis, :grantedBy, :now, :toConfirm)
                        """)
                .param("id", assignment.id())
                .param("account", assignment.account())
                .param("role", assignment.role())
                .param("validFrom", assignment.validFrom())
                .param("validTo", assignment.validTo().orElse(null))
                .param("basis", basis)
                .param("grantedBy", assignment.grantedBy().orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("toConfirm", assignment.waiting())
                .update();
        for (CoverageRoot root : assignment.roots()) {
            jdbc.sql("""
                            insert into identity.assignment_unit (assignment_id, unit_id, includes_subtree)
                            values (:assignment, :unit, :subtree)
                            """)
                    .param("assignment", assignment.id())
                    .param("unit", root.unit())
                    .param("subtree", root.subtree())
                    .update();
        }
    }

    /** Ends an assignment unless it is ended already. */
    boolean end(UUID id, Optional<UUID> by, Instant now) {
        return jdbc.sql("""
                        update identity.assignment
                           set ended_at = :now, ended_by = :by
                         where id = :id
                           and ended_at is null
                        """)
                        .param("id", id)
                        .param("by", by.orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Confirms an assignment that waits; it counts from {@code today} on if it was to begin earlier. */
    boolean confirm(UUID id, UUID by, LocalDate today, Instant now) {
        return jdbc.sql("""
                        update identity.assignment
                           set confirmed_at = :now, confirmed_by = :by, valid_from = greatest(valid_from, :today)
                         where id = :id
                           and to_confirm
                           and confirmed_at is null
                           and ended_at is null
                           and (valid_to is null or valid_to > :today)
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("today", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Says whether somebody enabled, other than {@code except}, administers the whole installation on {@code day}. */
    boolean isAdministeredWithout(Set<UUID> except, String role, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select 1
                              from identity.assignment_on(:day, null) assignment
                              join identity.account on account.id = assignment.account_id and account.enabled
                             where assignment.role = :role
                               and assignment.id <> all(:except)
                               and account.id <> all(:except)
                               and not exists (select 1 from identity.assignment_unit unit
                                                where unit.assignment_id = assignment.id))
                        """)
                .param("role", role)
                .param("except", except.toArray(UUID[]::new))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Makes changes of who administers wait for each other, so that two of them cannot each spare the other. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('identity.assignment'))")
                .query((row, number) -> 1)
                .single();
    }
}
