package vn.thidua.directive.task;

import vn.thidua.directive.TaskStatus;

/**
 * What a person says about a task.
 *
 * @param progress in per cent
 * @param note what was done, or why it is late; may be empty
 */
record TaskReport(TaskStatus status, int progress, String note) {}
