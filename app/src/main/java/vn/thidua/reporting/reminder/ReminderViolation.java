package vn.thidua.reporting.reminder;

import vn.thidua.shared.ViolationCode;

/** Why nobody was reminded, or the days were not kept. */
enum ReminderViolation implements ViolationCode {
    /** A number of days is none from 1 to 60. */
    DAYS_WRONG,
    /** No unit was chosen. */
    NOBODY_CHOSEN,
    /** Every unit that was chosen has sent its report, or was reminded by hand today. */
    NOBODY_WAITS,
    /** The installation cannot send mail. */
    NO_MAIL_SERVER
}
