package vn.thidua.directive.task;

import vn.thidua.shared.ViolationCode;

/** Why a report on a task is refused. */
enum TaskViolation implements ViolationCode {
    PROGRESS_NOT_READABLE,
    STATUS_NOT_READABLE,
    DONE_NEEDS_ALL,
    UNTOUCHED_NEEDS_NONE,
    LATE_NEEDS_EXPLANATION,
    NOTE_TOO_LONG,
    NO_LONGER_ASKED
}
