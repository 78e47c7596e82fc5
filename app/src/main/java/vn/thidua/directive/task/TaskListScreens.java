package vn.thidua.directive.task;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskSource;
import vn.thidua.directive.TaskTally;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Segment;
import vn.thidua.web.Tone;

/** Fills the list of tasks. */
@Component
class TaskListScreens {

    static final String ADDRESS = "/directive/tasks";

    private static final int NEXT = 15;
    private static final List<TaskState> PARTS =
            List.of(TaskState.DONE, TaskState.DOING, TaskState.SOON, TaskState.LATE, TaskState.TODO);

    private final TaskQueries queries;

    TaskListScreens(TaskQueries queries) {
        this.queries = queries;
    }

    /**
     * Returns the list; empty if no source has tasks.
     *
     * @param source code of a source; empty for the latest
     * @param day the day that the page speaks of
     * @throws NotFound if there is no such source
     */
    Optional<TaskListPage> page(Scope scope, String source, TaskFilter filter, LocalDate day) {
        List<TaskSource> sources = queries.sources();
        Optional<TaskSource> chosen = sources.stream()
                .filter(one -> source.isEmpty() || one.code().equals(source))
                .findFirst();
        if (chosen.isEmpty() && !source.isEmpty()) {
            throw new NotFound("source of tasks", source);
        }
        return chosen.map(found -> page(scope, sources, found, filter, day));
    }

    private TaskListPage page(
            Scope scope, List<TaskSource> sources, TaskSource source, TaskFilter filter, LocalDate day) {
        List<BoardTask> all = queries.tasks(scope, source.code(), day);
        List<BoardTask> concerned = all.stream().filter(filter::concerns).toList();
        TaskTally tally = TaskTally.of(concerned, day);
        List<BoardTask> listed = concerned.stream()
                .filter(task -> filter.accepts(task, day))
                .filter(task -> !filter.isEmpty() || task.isOpen())
                .sorted(Comparator.comparing(BoardTask::dueOn))
                .toList();
        boolean cut = filter.isEmpty();
        return new TaskListPage(
                source.title(),
                text("directive.task.answer", tally.done(), tally.total()),
                tally.late() > 0 ? Tone.LATE : tally.done() == tally.total() ? Tone.DONE : Tone.WAIT,
                tally.nextDue().map(due -> text("directive.task.next", due)).orElse(""),
                choices(sources, source, filter, all),
                PARTS.stream().map(state -> segment(state, concerned, day)).toList(),
                cut ? Optional.of(new TaskMatrix(day).of(all)) : Optional.empty(),
                cut
                        ? text("directive.task.list.next", Math.min(NEXT, listed.size()))
                        : text("directive.task.list.found", listed.size()),
                listed.stream()
                        .limit(cut ? NEXT : listed.size())
                        .map(task -> line(task, day))
                        .toList(),
                cut ? address(source.code()) + "&state=" + TaskFilter.ALL : "",
                List.of(new Crumb(text("web.menu.direction"), "/")));
    }

    private static TaskListPage.Choices choices(
            List<TaskSource> sources, TaskSource source, TaskFilter filter, List<BoardTask> all) {
        Map<String, String> conclusions = new LinkedHashMap<>();
        all.forEach(task -> conclusions.putIfAbsent(task.clause(), task.clause() + " " + task.title()));
        Map<String, String> units = new LinkedHashMap<>();
        all.forEach(task -> task.unit().ifPresent(unit -> units.putIfAbsent(unit.code(), unit.shortName())));
        List<Option> states = new ArrayList<>(List.of(
                new Option("", text("directive.task.state.asked")),
                new Option(TaskFilter.ALL, text("directive.task.state.all"))));
        for (TaskState state : TaskState.values()) {
            states.add(new Option(state.code(), state.label()));
        }
        return new TaskListPage.Choices(
                source.code(),
                filter.conclusion(),
                filter.unit(),
                filter.state(),
                sources.stream().map(one -> new Option(one.code(), one.title())).toList(),
                options(text("directive.task.conclusion.all"), conclusions),
                options(text("directive.task.unit.all"), units),
                states);
    }

    private static List<Option> options(String everything, Map<String, String> choices) {
        List<Option> options = new ArrayList<>(List.of(new Option("", everything)));
        choices.forEach((code, words) -> options.add(new Option(code, words)));
        return options;
    }

    private static Segment segment(TaskState state, List<BoardTask> tasks, LocalDate day) {
        return new Segment(
                state.tone(),
                (int) tasks.stream()
                        .filter(task -> TaskState.of(task, day) == state)
                        .count(),
                state.label());
    }

    private static TaskListPage.Line line(BoardTask task, LocalDate day) {
        return new TaskListPage.Line(
                task.clause(),
                task.title(),
                unit(task),
                task.owner(),
                Formats.date(task.dueOn()),
                TaskState.of(task, day).tone(),
                TaskState.words(task, day),
                ADDRESS + "/" + task.id());
    }

    /** Returns the unit of {@code task} as tables show it. */
    static String unit(BoardTask task) {
        return task.unit().map(unit -> unit.shortName()).orElseGet(() -> text("directive.task.central"));
    }

    /** Returns where the tasks of {@code source} are listed; more can be asked behind it. */
    static String address(String source) {
        return ADDRESS + "?source=" + source;
    }
}
