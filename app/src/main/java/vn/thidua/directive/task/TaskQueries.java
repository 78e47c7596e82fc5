package vn.thidua.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskBoard;
import vn.thidua.directive.TaskSource;
import vn.thidua.directive.TaskStatus;
import vn.thidua.organization.Unit;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/** Reads tasks. */
@Component
class TaskQueries implements TaskBoard {

    /** A unit that no task has, so that a scope without units still makes a readable condition. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Units are called as they were last. */
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the sources that have tasks, the latest first. */
    List<TaskSource> sources() {
        return jdbc.sql("""
                        select source.code, source.title
                          from directive.source
                          join directive.task on task.source_code = source.code
                         group by source.code, source.title
                         order by max(task.created_at) desc, source.code
                        """)
                .query((row, number) -> new TaskSource(row.getString("code"), row.getString("title")))
                .list();
    }

    @Override
    public List<BoardTask> tasks(Scope scope, String source) {
        return tasks(scope, source, LAST_DAY);
    }

    /** Returns the tasks of {@code source} that {@code scope} covers; units are called as on {@code day}. */
    List<BoardTask> tasks(Scope scope, String source, LocalDate day) {
        return jdbc.sql("""
                        select task.id, task.source_code, task.clause, task.position, task.title, task.owner_role,
                               task.due_on, task.status, task.progress,
                               unit.id as unit_id, unit.code as unit_code, unit.name as unit_name, unit.short_name
                          from directive.task
                          left join organization.unit_as_of(:day) unit on unit.id = task.unit_id
                         where task.source_code = :source
                           and (task.unit_id is null or task.unit_id in (:units))
                         order by task.position, task.clause, unit.position nulls last
                        """)
                .param("source", source)
                .param("day", day)
                .param("units", units(scope))
                .query((row, number) -> task(row))
                .list();
    }

    /**
     * Returns the task {@code id}; its unit is called as on {@code day}.
     *
     * @throws NotFound if there is no such task, or it is another unit's
     */
    Task get(Scope scope, UUID id, LocalDate day) {
        return jdbc.sql("""
                        select task.id, task.source_code, task.clause, task.position, task.title, task.owner_role,
                               task.due_on, task.status, task.progress, task.changed_by, task.changed_at, task.version,
                               source.title as source_title,
                               unit.id as unit_id, unit.code as unit_code, unit.name as unit_name, unit.short_name
                          from directive.task
                          join directive.source on source.code = task.source_code
                          left join organization.unit_as_of(:day) unit on unit.id = task.unit_id
                         where task.id = :id
                           and (task.unit_id is null or task.unit_id in (:units))
                        """)
                .param("id", id)
                .param("day", day)
                .param("units", units(scope))
                .query((row, number) -> new Task(
                        task(row),
                        row.getString("source_title"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")))
                .optional()
                .orElseThrow(() -> new NotFound("task", id));
    }

    /** Returns what was reported on the task, the latest first. */
    List<PastReport> reports(UUID task) {
        return jdbc.sql("""
                        select status, progress, note, reported_by, reported_at
                          from directive.task_report
                         where task_id = :task
                         order by version desc
                        """)
                .param("task", task)
                .query((row, number) -> new PastReport(
                        TaskStatus.valueOf(row.getString("status")),
                        row.getInt("progress"),
                        row.getString("note"),
                        row.getString("reported_by"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Counts the tasks of all sources that somebody still has to work on. */
    int open(Scope scope) {
        return jdbc.sql("""
                        select count(*)
                          from directive.task
                         where status in ('TODO', 'DOING')
                           and (unit_id is null or unit_id in (:units))
                        """).param("units", units(scope)).query(Integer.class).single();
    }

    private static List<UUID> units(Scope scope) {
        return scope.units().isEmpty() ? List.of(NOBODY) : List.copyOf(scope.units());
    }

    private static BoardTask task(ResultSet row) throws SQLException {
        Optional<UUID> unitId = Optional.ofNullable(row.getObject("unit_id", UUID.class));
        Optional<Unit> unit = unitId.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unit(
                        unitId.get(),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getString("short_name")));
        return new BoardTask(
                row.getObject("id", UUID.class),
                row.getString("source_code"),
                row.getString("clause"),
                row.getInt("position"),
                row.getString("title"),
                unit,
                row.getString("owner_role"),
                row.getObject("due_on", LocalDate.class),
                TaskStatus.valueOf(row.getString("status")),
                row.getInt("progress"));
    }
}
