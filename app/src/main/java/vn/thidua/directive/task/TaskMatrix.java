package vn.thidua.directive.task;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskStatus;
import vn.thidua.directive.TaskTally;
import vn.thidua.web.Formats;

/** Lays tasks out as units by clauses. */
final class TaskMatrix {

    private final LocalDate day;

    TaskMatrix(LocalDate day) {
        this.day = day;
    }

    TaskListPage.Matrix of(List<BoardTask> tasks) {
        List<BoardTask> asked = tasks.stream()
                .filter(task -> task.status() != TaskStatus.WITHDRAWN)
                .toList();
        Map<String, List<BoardTask>> clauses = asked.stream()
                .collect(Collectors.groupingBy(BoardTask::clause, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<BoardTask>> units = asked.stream()
                .collect(Collectors.groupingBy(TaskListScreens::unit, LinkedHashMap::new, Collectors.toList()));
        List<TaskListPage.Row> rows = new ArrayList<>();
        units.forEach((unit, own) -> rows.add(new TaskListPage.Row(
                unit,
                clauses.keySet().stream()
                        .map(clause -> own.stream()
                                .filter(task -> task.clause().equals(clause))
                                .findFirst()
                                .map(this::cell))
                        .toList(),
                done(own))));
        return new TaskListPage.Matrix(
                clauses.values().stream().map(this::clause).toList(), rows);
    }

    private TaskListPage.Clause clause(List<BoardTask> tasks) {
        BoardTask first = tasks.getFirst();
        return new TaskListPage.Clause(
                first.clause(),
                first.title(),
                Formats.day(first.dueOn()),
                done(tasks),
                TaskListScreens.address(first.source()) + "&conclusion=" + first.clause());
    }

    private TaskListPage.Cell cell(BoardTask task) {
        String words = TaskState.words(task, day);
        return new TaskListPage.Cell(
                TaskState.of(task, day).tone(),
                words,
                text("directive.task.cell", TaskListScreens.unit(task), task.clause(), words, task.dueOn()),
                TaskListScreens.ADDRESS + "/" + task.id());
    }

    private String done(List<BoardTask> tasks) {
        TaskTally tally = TaskTally.of(tasks, day);
        return Formats.number(tally.done()) + "/" + Formats.number(tally.total());
    }
}
