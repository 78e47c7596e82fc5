package vn.thidua.reporting.reminder;

/** Told inside the transaction that puts reminders on record, so that they are mailed when it has ended well. */
record ReminderMade(String period) {}
