package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many tasks there are and how they stand on one day. Withdrawn tasks do not count.
 *
 * @param late open ones whose last day has passed
 * @param nextDue the nearest last day, from that day on, of an open task
 */
public record TaskTally(int total, int done, int late, Optional<LocalDate> nextDue) {

    /** Counts {@code tasks} as they stand on {@code day}. */
    public static TaskTally of(List<BoardTask> tasks, LocalDate day) {
        List<BoardTask> asked = tasks.stream()
                .filter(task -> task.status() != TaskStatus.WITHDRAWN)
                .toList();
        return new TaskTally(
                asked.size(),
                (int) asked.stream()
                        .filter(task -> task.status() == TaskStatus.DONE)
                        .count(),
                (int) asked.stream().filter(task -> task.isLate(day)).count(),
                asked.stream()
                        .filter(BoardTask::isOpen)
                        .map(BoardTask::dueOn)
                        .filter(due -> !due.isBefore(day))
                        .min(LocalDate::compareTo));
    }
}
