package vn.thidua.directive.task;

import java.util.Arrays;
import vn.thidua.directive.TaskStatus;

/**
 * A report as it was sent, which may be unreadable.
 *
 * @param version of the task that the reader had seen
 */
record SentReport(long version, String status, String progress, String note) {

    /** Returns what it says. What cannot be read becomes a value that no report may have, and is refused for that. */
    TaskReport report() {
        TaskStatus read = Arrays.stream(TaskStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(TaskStatus.WITHDRAWN);
        String digits = progress.strip();
        return new TaskReport(read, digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1, note.strip());
    }
}
