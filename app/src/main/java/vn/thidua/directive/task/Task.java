package vn.thidua.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskStatus;
import vn.thidua.shared.Violation;

/**
 * One task with what was reported on it last.
 *
 * @param sourceTitle what the source is called
 * @param changedBy how the person who changed it last is shown; empty if nobody has reported yet
 */
record Task(BoardTask facts, String sourceTitle, String changedBy, Instant changedAt, long version) {

    static final int LONGEST_NOTE = 2_000;

    /** Returns every reason why {@code report} cannot be taken on {@code day}; none if it can. */
    List<Violation> reasonsAgainst(TaskReport report, LocalDate day) {
        List<Violation> reasons = new ArrayList<>();
        if (facts.status() == TaskStatus.WITHDRAWN) {
            reasons.add(Violation.of(TaskViolation.NO_LONGER_ASKED));
        }
        if (report.status() == TaskStatus.WITHDRAWN) {
            reasons.add(Violation.of(TaskViolation.STATUS_NOT_READABLE));
        }
        if (report.progress() < 0 || report.progress() > 100) {
            reasons.add(Violation.of(TaskViolation.PROGRESS_NOT_READABLE));
        } else if (report.status() == TaskStatus.DONE && report.progress() < 100) {
            reasons.add(Violation.of(TaskViolation.DONE_NEEDS_ALL, report.progress()));
        } else if (report.status() == TaskStatus.TODO && report.progress() > 0) {
            reasons.add(Violation.of(TaskViolation.UNTOUCHED_NEEDS_NONE, report.progress()));
        }
        if (day.isAfter(facts.dueOn()) && report.note().isBlank()) {
            reasons.add(Violation.of(TaskViolation.LATE_NEEDS_EXPLANATION, facts.dueOn()));
        }
        if (report.note().length() > LONGEST_NOTE) {
            reasons.add(Violation.of(TaskViolation.NOTE_TOO_LONG, LONGEST_NOTE));
        }
        return reasons;
    }
}
