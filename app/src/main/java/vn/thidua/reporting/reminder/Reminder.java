package vn.thidua.reporting.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a unit is reminded of a report.
 *
 * @param day the occasion
 * @param by who reminds, as shown to people; empty for the clock
 * @param claimedAt when a server began to mail it
 * @param endedAt when that was done
 * @param addresses how many people it was mailed to
 * @param failed how many people have no address or could not be reached
 */
record Reminder(
        UUID id,
        String period,
        UUID unit,
        LocalDate day,
        ReminderKind kind,
        Instant madeAt,
        String by,
        Optional<Instant> claimedAt,
        Optional<Instant> endedAt,
        int addresses,
        int failed) {}
