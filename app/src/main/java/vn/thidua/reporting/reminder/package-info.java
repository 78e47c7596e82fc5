/**
 * Reminders: who has not sent a report is told by mail, on days that the receiver sets for a period, and at once if a receiver
 * says so.
 *
 * <p>Start reading at {@code ReminderPlan} (which days), then {@code ReminderService} (a reminder goes on record) and
 * {@code ReminderMail} (it is mailed, once). Where a report stands is decided in {@code vn.thidua.reporting.report}; how mail
 * leaves the house in {@code vn.thidua.identity}.
 *
 * <p>Screen: Reporting › Reminders ({@code /reporting/reminder}). Tables: {@code reporting.reminder_plan},
 * {@code reporting.reminder}. A job of the clock looks every five minutes, from seven in the morning.
 */
@NullMarked
package vn.thidua.reporting.reminder;

import org.jspecify.annotations.NullMarked;
