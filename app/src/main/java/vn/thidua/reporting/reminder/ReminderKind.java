package vn.thidua.reporting.reminder;

/** Why a unit is reminded. */
enum ReminderKind {
    /** The due day comes near. */
    BEFORE,
    /** It is the due day. */
    DUE,
    /** The due day is over. */
    AFTER,
    /** A receiver says so. */
    HAND
}
