package vn.thidua.reporting.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Stores approvals and asks what stands around them in the tree of the units. */
@Repository
class ApprovalRepository {

    /**
     * A unit directly below another.
     *
     * @param sent whether it, or a unit below it, sent figures
     * @param approved whether they are approved
     */
    record Below(UUID unit, String name, boolean sent, boolean approved) {}

    private final JdbcClient jdbc;

    ApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everybody else who approves figures of {@code period}, or takes one back, wait for this transaction. */
    void lock(String period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "approval/" + period)
                .query((row, number) -> row.getRow())
                .list();
    }

    /** Returns the approval in force of the figures of {@code unit} for {@code period}, if there is one. */
    Optional<Approval> find(String period, UUID unit) {
        return jdbc.sql("""
                        select id, period_code, unit_id, approved_at, approved_by, account_id, capacity, missing,
                               unconfirmed_id
                          from reporting.approval
                         where period_code = :period
                           and unit_id = :unit
                           and withdrawn_at is null
                        """)
                .param("period", period)
                .param("unit", unit)
                .query((row, number) -> map(row))
                .optional();
    }

    /** Returns the nearest unit above {@code unit}, on the tree of {@code day}, whose figures are approved. */
    Optional<String> approvedAbove(String period, UUID unit, LocalDate day) {
        return jdbc.sql("""
                        with recursive above (id, parent_id, name, depth) as (
                            select parent.id, parent.parent_id, parent.short_name, 1
                              from organization.unit_as_of(:day) own
                              join organization.unit_as_of(:day) parent on parent.id = own.parent_id
                             where own.id = :unit
                             union all
                            select parent.id, parent.parent_id, parent.short_name, above.depth + 1
                              from above
                              join organization.unit_as_of(:day) parent on parent.id = above.parent_id
                        )
                        select above.name
                          from above
                          join reporting.approved_among(:period, array(select id from above)) approved on approved = above.id
                         order by above.depth
                         limit 1
                        """)
                .param("day", day)
                .param("unit", unit)
                .param("period", period)
                .query(String.class)
                .optional();
    }

    /** Returns the approvals in force of the figures of {@code unit} and of every unit above it, on the tree of {@code day}. */
    List<Approval> onTheWayUp(String period, UUID unit, LocalDate day) {
        return jdbc.sql("""
                        with recursive way (id, parent_id, depth) as (
                            select own.id, own.parent_id, 0
                              from organization.unit_as_of(:day) own
                             where own.id = :unit
                             union all
                            select parent.id, parent.parent_id, way.depth + 1
                              from way
                              join organization.unit_as_of(:day) parent on parent.id = way.parent_id
                        )
                        select approval.id, period_code, unit_id, approved_at, approved_by, account_id, capacity, missing,
                               unconfirmed_id
                          from way
                          join reporting.approval on approval.unit_id = way.id
                         where approval.period_code = :period
                           and approval.withdrawn_at is null
                         order by way.depth
                        """)
                .param("day", day)
                .param("unit", unit)
                .param("period", period)
                .query((row, number) -> map(row))
                .list();
    }

    /** Marks the approval {@code id} as unconfirmed since {@code correction}; as confirmed if there is none. */
    void mark(UUID id, Optional<UUID> correction) {
        jdbc.sql("update reporting.approval set unconfirmed_id = :correction where id = :id")
                .param("correction", correction.orElse(null))
                .param("id", id)
                .update();
    }

    /** Returns the bodies directly below {@code unit} on the tree of {@code day}, in the official order. */
    List<Below> below(String period, UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select child.id, child.short_name,
                               exists (select 1
                                         from organization.unit_under(child.id, :day) under
                                         join reporting.submission on submission.unit_id = under.id
                                        where submission.period_code = :period) as sent,
                               exists (select 1
                                         from reporting.approval
                                        where approval.period_code = :period
                                          and approval.unit_id = child.id
                                          and approval.withdrawn_at is null) as approved
                          from organization.unit_as_of(:day) child
                         where child.parent_id = :unit
                           and child.kind = 'BODY'
                           and child.present
                         order by child.position, child.code
                        """)
                .param("period", period)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> new Below(
                        row.getObject("id", UUID.class),
                        row.getString("short_name"),
                        row.getBoolean("sent"),
                        row.getBoolean("approved")))
                .list();
    }

    void add(Approval approval) {
        jdbc.sql("""
                        insert into reporting.approval
                               (id, period_code, unit_id, approved_at, approved_by, account_id, capacity, missing)
                        values (:id, :period, :unit, :at, :by, :account, :capacity, :missing)
                        """)
                .param("id", approval.id())
                .param("period", approval.period())
                .param("unit", approval.unit())
                .param("at", approval.at().atOffset(ZoneOffset.UTC))
                .param("by", approval.by())
                .param("account", approval.account())
                .param("capacity", approval.capacity())
                .param("missing", approval.missing().toArray(UUID[]::new))
                .update();
    }

    void withdraw(UUID id, Actor actor, Instant at, String reason) {
        jdbc.sql("""
                        update reporting.approval
                           set withdrawn_at = :at, withdrawn_by = :by, withdrawn_account_id = :account,
                               withdrawn_reason = :reason
                         where id = :id
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("account", actor.account())
                .param("reason", reason)
                .update();
    }

    private static Approval map(ResultSet row) throws SQLException {
        return new Approval(
                row.getObject("id", UUID.class),
                row.getString("period_code"),
                row.getObject("unit_id", UUID.class),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                row.getString("approved_by"),
                row.getObject("account_id", UUID.class),
                row.getString("capacity"),
                Set.of((UUID[]) row.getArray("missing").getArray()),
                Optional.ofNullable(row.getObject("unconfirmed_id", UUID.class)));
    }
}
