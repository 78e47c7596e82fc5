package vn.thidua.directive.task;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskStatus;
import vn.thidua.directive.task.ReportOutcome.Overtaken;
import vn.thidua.directive.task.ReportOutcome.Recorded;
import vn.thidua.directive.task.ReportOutcome.Refused;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.FrameFacts;

/** Takes reports on tasks. */
@Service
class TaskService {

    private final TaskRepository tasks;
    private final TaskQueries queries;
    private final Permissions permissions;
    private final FrameFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskService(
            TaskRepository tasks,
            TaskQueries queries,
            Permissions permissions,
            FrameFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.queries = queries;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /** Says whether {@code actor} may report on {@code task}. */
    boolean mayReport(Actor actor, Task task) {
        Optional<Unit> unit = task.facts().unit();
        return unit.isPresent()
                ? permissions.allows(actor, TaskPermission.REPORT, unit.get().id())
                : permissions.allows(actor, TaskPermission.REPORT_CENTRAL);
    }

    /**
     * Records {@code report} on the task called {@code id}.
     *
     * @param version which version of the task the person saw
     */
    @Transactional
    public ReportOutcome report(Actor actor, UUID id, long version, TaskReport report) {
        Scope scope = permissions.scope(actor, TaskPermission.READ);
        permissions.require(actor, TaskPermission.READ);
        Task task = queries.get(scope, id, facts.asOf());
        Optional<Unit> unit = task.facts().unit();
        if (unit.isPresent()) {
            permissions.require(actor, TaskPermission.REPORT, unit.get().id());
        } else {
            permissions.require(actor, TaskPermission.REPORT_CENTRAL);
        }
        List<Violation> reasons = task.reasonsAgainst(report, facts.asOf());
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        if (!tasks.report(id, version, report, actor.name(), clock.instant())) {
            return new Overtaken(queries.get(scope, id, facts.asOf()));
        }
        BoardTask before = task.facts();
        events.publishEvent(new AuditableEvent(
                "directive.task.report",
                "task",
                id.toString(),
                unit.map(Unit::id),
                facts(before.status(), before.progress()),
                facts(report.status(), report.progress()),
                report.note()));
        return new Recorded();
    }

    private static Map<String, String> facts(TaskStatus status, int progress) {
        return Map.of("status", status.name().toLowerCase(Locale.ROOT), "progress", Integer.toString(progress));
    }
}
