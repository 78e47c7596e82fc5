package vn.thidua.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.directive.TaskOrder;
import vn.thidua.directive.TaskSource;

/** Stores tasks as they are asked and reported on. Lists for screens are in {@code TaskQueries}. */
@Repository
class TaskRepository {

    /** A stored task as far as assigning needs it. */
    record Known(UUID id, TaskOrder order, boolean withdrawn) {}

    private final JdbcClient jdbc;

    TaskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the source and keeps others from assigning to it until the transaction ends. */
    void putSource(TaskSource source) {
        jdbc.sql("""
                        insert into directive.source (code, title)
                        values (:code, :title)
                            on conflict (code) do update
                           set title = excluded.title
                        """)
                .param("code", source.code())
                .param("title", source.title())
                .update();
    }

    List<Known> known(String source) {
        return jdbc.sql("""
                        select id, clause, position, title, unit_id, owner_role, due_on, status
                          from directive.task
                         where source_code = :source
                        """)
                .param("source", source)
                .query((row, number) -> known(row))
                .list();
    }

    void add(String source, TaskOrder order, Instant now) {
        jdbc.sql("""
                        insert into directive.task
                               (id, source_code, clause, position, title, unit_id, owner_role, due_on,
                                status, progress, created_at, changed_at, changed_by)
                        values (uuidv7(), :source, :clause, :position, :title, :unit, :owner, :dueOn,
                                'TODO', 0, :now, :now, '')
                        """)
                .param("source", source)
                .param("clause", order.clause())
                .param("position", order.position())
                .param("title", order.title())
                .param("unit", order.unit().orElse(null))
                .param("owner", order.owner())
                .param("dueOn", order.dueOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Words the task anew. A task that had been withdrawn goes on from the progress it had. */
    void reword(UUID id, TaskOrder order) {
        jdbc.sql("""
                        update directive.task
                           set position = :position, title = :title, owner_role = :owner, due_on = :dueOn,
                               status = case when status <> 'WITHDRAWN' then status
                                             when progress = 0 then 'TODO'
                                             when progress = 100 then 'DONE'
                                             else 'DOING' end,
                               version = version + 1
                         where id = :id
                        """)
                .param("position", order.position())
                .param("title", order.title())
                .param("owner", order.owner())
                .param("dueOn", order.dueOn())
                .param("id", id)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("""
                        update directive.task
                           set status = 'WITHDRAWN', version = version + 1
                         where id = :id
                        """).param("id", id).update();
    }

    /** Stores {@code report} if the task still has {@code version}; says whether it had. */
    boolean report(UUID id, long version, TaskReport report, String by, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int updated = jdbc.sql("""
                        update directive.task
                           set status = :status, progress = :progress, changed_at = :at, changed_by = :by,
                               version = version + 1
                         where id = :id and version = :version
                        """)
                .param("status", report.status().name())
                .param("progress", report.progress())
                .param("at", at)
                .param("by", by)
                .param("id", id)
                .param("version", version)
                .update();
        if (updated == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into directive.task_report
                               (task_id, version, status, progress, note, reported_by, reported_at)
                        values (:id, :version, :status, :progress, :note, :by, :at)
                        """)
                .param("id", id)
                .param("version", version + 1)
                .param("status", report.status().name())
                .param("progress", report.progress())
                .param("note", report.note())
                .param("by", by)
                .param("at", at)
                .update();
        return true;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                new TaskOrder(
                        row.getString("clause"),
                        row.getInt("position"),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class)),
                        row.getString("owner_role"),
                        row.getObject("due_on", LocalDate.class)),
                row.getString("status").equals("WITHDRAWN"));
    }
}
