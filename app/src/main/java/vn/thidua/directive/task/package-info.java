/**
 * Tasks: who takes them up, who reports on them, and the screens that show them.
 *
 * <p>Start reading at {@code Task} (what a report may say), then {@code TaskService} (when), then
 * {@code TaskListController}. Screens: Direction › Directives and conclusions ({@code /directive/tasks}), one task
 * ({@code /directive/tasks/{id}}). Tables: {@code directive.source},
 * {@code directive.task}, {@code directive.task_report}.
 */
@NullMarked
package vn.thidua.directive.task;

import org.jspecify.annotations.NullMarked;
