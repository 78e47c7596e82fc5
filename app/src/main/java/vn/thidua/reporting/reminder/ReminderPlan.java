package vn.thidua.reporting.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The days on which units are reminded of a report.
 *
 * @param before days before the due day; empty for no reminder before it
 * @param onDue whether there is one on the due day
 * @param every days between the reminders after the due day; empty for none
 * @param since the day on which this was set: nothing is made up for days before it
 */
record ReminderPlan(OptionalInt before, boolean onDue, OptionalInt every, LocalDate since) {

    /** A period without settings: nobody is reminded. */
    static final ReminderPlan NONE = new ReminderPlan(OptionalInt.empty(), false, OptionalInt.empty(), LocalDate.MAX);

    /** So that a unit that never answers is not mailed for ever. */
    private static final int MOST_AFTER = 10;

    /** A day on which units are reminded. */
    record Occasion(LocalDate day, ReminderKind kind) {}

    /**
     * Returns the last occasion up to {@code today}: one that was missed because no server ran is made up for, once.
     *
     * @param due last day on which a report is on time
     * @param closes last day on which late reports are taken; empty if there is none
     */
    Optional<Occasion> latest(LocalDate due, Optional<LocalDate> closes, LocalDate today) {
        return occasions(due, closes).stream()
                .filter(occasion -> !occasion.day().isAfter(today))
                .reduce((earlier, later) -> later);
    }

    /** Returns the first occasion after {@code today}. */
    Optional<Occasion> next(LocalDate due, Optional<LocalDate> closes, LocalDate today) {
        return occasions(due, closes).stream()
                .filter(occasion -> occasion.day().isAfter(today))
                .findFirst();
    }

    private List<Occasion> occasions(LocalDate due, Optional<LocalDate> closes) {
        List<Occasion> all = new ArrayList<>();
        before.ifPresent(days -> all.add(new Occasion(due.minusDays(days), ReminderKind.BEFORE)));
        if (onDue) {
            all.add(new Occasion(due, ReminderKind.DUE));
        }
        every.ifPresent(days -> {
            for (int number = 1; number <= MOST_AFTER; number++) {
                all.add(new Occasion(due.plusDays((long) number * days), ReminderKind.AFTER));
            }
        });
        return all.stream()
                .filter(occasion -> !occasion.day().isBefore(since))
                .filter(occasion ->
                        closes.filter(last -> occasion.day().isAfter(last)).isEmpty())
                .toList();
    }
}
