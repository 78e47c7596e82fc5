package vn.thidua.directive.task;

import java.time.Instant;
import vn.thidua.directive.TaskStatus;

/**
 * What was reported on a task at one time.
 *
 * @param by how the person who reported is shown
 */
record PastReport(TaskStatus status, int progress, String note, String by, Instant at) {}
