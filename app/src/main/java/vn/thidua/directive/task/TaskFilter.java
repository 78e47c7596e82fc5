package vn.thidua.directive.task;

import java.time.LocalDate;
import vn.thidua.directive.BoardTask;

/**
 * Which tasks of a source are listed. An empty field leaves everything in.
 *
 * @param conclusion code of the clause
 * @param unit code of the unit
 * @param state code of a {@link TaskState}, or {@code all}, which includes tasks that are no longer asked
 */
record TaskFilter(String conclusion, String unit, String state) {

    static final String ALL = "all";

    boolean isEmpty() {
        return conclusion.isEmpty() && unit.isEmpty() && state.isEmpty();
    }

    /** Says whether {@code task} is of the clause and unit that are asked for. */
    boolean concerns(BoardTask task) {
        return (conclusion.isEmpty() || task.clause().equals(conclusion))
                && (unit.isEmpty()
                        || task.unit().filter(one -> one.code().equals(unit)).isPresent());
    }

    boolean accepts(BoardTask task, LocalDate day) {
        TaskState is = TaskState.of(task, day);
        return concerns(task)
                && (state.isEmpty() ? is != TaskState.WITHDRAWN : state.equals(ALL) || state.equals(is.code()));
    }
}
