package vn.thidua.reporting.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.period.Period;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;

/** Stores when units are reminded, and every reminder. */
@Repository
class ReminderRepository {

    private static final String COLUMNS = """
            id, period_code, unit_id, day, kind, made_at, made_by, claimed_at, ended_at, addresses, failed
            """;

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReminderPlan plan(String period) {
        return jdbc.sql("""
                        select days_before, on_due, every_days, since
                          from reporting.reminder_plan
                         where period_code = :period
                        """)
                .param("period", period)
                .query((row, number) -> new ReminderPlan(
                        days(row, "days_before"),
                        row.getBoolean("on_due"),
                        days(row, "every_days"),
                        row.getObject("since", LocalDate.class)))
                .optional()
                .orElse(ReminderPlan.NONE);
    }

    void put(String period, ReminderPlan plan) {
        jdbc.sql("""
                        insert into reporting.reminder_plan (period_code, days_before, on_due, every_days, since)
                        values (:period, :before, :onDue, :every, :since)
                            on conflict (period_code) do update
                           set days_before = excluded.days_before, on_due = excluded.on_due,
                               every_days = excluded.every_days, since = excluded.since
                        """)
                .param("period", period)
                .param("before", plan.before().isPresent() ? plan.before().getAsInt() : null)
                .param("onDue", plan.onDue())
                .param("every", plan.every().isPresent() ? plan.every().getAsInt() : null)
                .param("since", plan.since())
                .update();
    }

    /** Returns the units of which {@code period} asks a report that was never sent, or was recalled. */
    Set<UUID> waiting(Period period) {
        return Set.copyOf(jdbc.sql("""
                        select unit.id
                          from organization.unit_as_of(:due) unit
                          left join reporting.report on report.period_code = :period and report.unit_id = unit.id
                         where unit.kind = 'BODY'
                           and unit.present
                           and coalesce(report.state, 'DRAFT') = 'DRAFT'
                        """)
                .param("due", period.info().dueOn())
                .param("period", period.code())
                .query(UUID.class)
                .list());
    }

    /** Keeps that each of {@code units} is reminded; one that has its reminder of that day already gets none. */
    int add(String period, Set<UUID> units, ReminderPlan.Occasion occasion, Instant at, Optional<Actor> by) {
        return jdbc.sql("""
                        insert into reporting.reminder (id, period_code, unit_id, day, kind, made_at, made_by, account_id)
                        select uuidv7(), :period, unit, :day, :kind, :at, :by, :account
                          from unnest(cast(:units as uuid[])) unit
                            on conflict (period_code, unit_id, day, kind) do nothing
                        """)
                .param("period", period)
                .param("day", occasion.day())
                .param("kind", occasion.kind().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.map(Actor::name).orElse(""))
                .param("account", by.map(Actor::account).orElse(null))
                .param("units", units.toArray(UUID[]::new))
                .update();
    }

    /** Takes the oldest reminder that no server has begun to mail, so that no other server does. */
    Optional<Reminder> claim(Instant now) {
        return jdbc.sql("""
                        update reporting.reminder
                           set claimed_at = :now
                         where id = (select id
                                       from reporting.reminder
                                      where claimed_at is null
                                      order by made_at, id
                                      limit 1
                                        for update skip locked)
                        returning\s""" + COLUMNS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> map(row))
                .optional();
    }

    void ended(UUID id, int addresses, int failed, Instant at) {
        jdbc.sql("""
                        update reporting.reminder
                           set ended_at = :at, addresses = :addresses, failed = :failed
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("addresses", addresses)
                .param("failed", failed)
                .param("id", id)
                .update();
    }

    /** Returns the last reminders of units in {@code scope} for {@code period}, the latest first. */
    List<Reminder> list(Scope scope, String period, int most) {
        return jdbc.sql("select " + COLUMNS + """
                          from reporting.reminder
                         where period_code = :period
                           and unit_id = any (:units)
                         order by made_at desc, id desc
                         limit :most
                        """)
                .param("period", period)
                .param("units", scope.units().toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> map(row))
                .list();
    }

    private static OptionalInt days(ResultSet row, String column) throws SQLException {
        Integer days = row.getObject(column, Integer.class);
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private static Reminder map(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                row.getString("period_code"),
                row.getObject("unit_id", UUID.class),
                row.getObject("day", LocalDate.class),
                ReminderKind.valueOf(row.getString("kind")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                Optional.ofNullable(row.getObject("claimed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("addresses"),
                row.getInt("failed"));
    }
}
