package vn.thidua.directive.task;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskStatus;
import vn.thidua.identity.Installation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/** Fills the page of one task. */
@Component
class TaskScreens {

    private final TaskQueries queries;
    private final TaskService service;
    private final Permissions permissions;
    private final Installation installation;

    TaskScreens(TaskQueries queries, TaskService service, Permissions permissions, Installation installation) {
        this.queries = queries;
        this.service = service;
        this.permissions = permissions;
        this.installation = installation;
    }

    /**
     * Returns the page as it is opened.
     *
     * @param day the day that the page speaks of
     * @throws vn.thidua.shared.NotFound if there is no such task, or it is another unit's
     */
    TaskPage page(Actor actor, UUID id, LocalDate day) {
        Task task = task(actor, id, day);
        return page(
                actor,
                day,
                task,
                form(
                        task.version(),
                        task.facts().status().name(),
                        String.valueOf(task.facts().progress()),
                        "",
                        List.of()),
                Optional.empty());
    }

    /** Returns the page after a report was refused, with what the reader had written. */
    TaskPage refused(Actor actor, UUID id, SentReport sent, List<Violation> reasons) {
        LocalDate today = installation.asOf();
        return page(
                actor,
                today,
                task(actor, id, today),
                form(sent.version(), sent.status(), sent.progress(), sent.note(), reasons),
                Optional.empty());
    }

    /** Returns the page after somebody else was faster, with what the reader had written and what is on record now. */
    TaskPage overtaken(Actor actor, Task now, SentReport sent) {
        String state = TaskState.reported(now.facts().status(), now.facts().progress());
        return page(
                actor,
                installation.asOf(),
                now,
                form(now.version(), sent.status(), sent.progress(), sent.note(), List.of()),
                Optional.of(
                        now.changedBy().isEmpty()
                                ? text("directive.task.overtaken.source", state)
                                : text(
                                        "directive.task.overtaken",
                                        now.changedBy(),
                                        state,
                                        Formats.moment(now.changedAt()))));
    }

    private Task task(Actor actor, UUID id, LocalDate day) {
        permissions.require(actor, TaskPermission.READ);
        return queries.get(permissions.scope(actor, TaskPermission.READ), id, day);
    }

    private TaskPage page(Actor actor, LocalDate day, Task task, TaskPage.Form form, Optional<String> overtaken) {
        BoardTask facts = task.facts();
        boolean open = facts.status() != TaskStatus.WITHDRAWN && service.mayReport(actor, task);
        String list = TaskListScreens.address(facts.source());
        return new TaskPage(
                TaskListScreens.ADDRESS + "/" + facts.id(),
                facts.clause(),
                facts.title(),
                TaskState.of(facts, day).tone(),
                TaskState.words(facts, day),
                TaskListScreens.unit(facts),
                facts.owner(),
                Formats.date(facts.dueOn()),
                task.sourceTitle(),
                list + "&conclusion=" + facts.clause(),
                facts.progress(),
                queries.reports(facts.id()).stream().map(TaskScreens::past).toList(),
                open ? Optional.of(form) : Optional.empty(),
                overtaken,
                List.of(new Crumb(text("directive.task.menu"), list)));
    }

    private static TaskPage.Past past(PastReport report) {
        return new TaskPage.Past(
                TaskState.reported(report.status(), report.progress()),
                TaskState.valueOf(report.status().name()).tone(),
                report.note(),
                report.by(),
                Formats.moment(report.at()));
    }

    private static TaskPage.Form form(
            long version, String status, String progress, String note, List<Violation> reasons) {
        List<Option> statuses = Stream.of(TaskState.TODO, TaskState.DOING, TaskState.DONE)
                .map(state -> new Option(state.name(), state.label()))
                .toList();
        return new TaskPage.Form(version, status, progress, note, statuses, reasons);
    }
}
