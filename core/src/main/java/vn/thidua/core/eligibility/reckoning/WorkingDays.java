package vn.thidua.core.eligibility.reckoning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days of work: Monday to Friday, without holidays, with the days that are worked instead.
 *
 * @param holidays days off that lie on any day of the week
 * @param worked Saturdays and Sundays that are worked in exchange
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }

    /**
     * Returns the last day of a time of {@code days} working days that begins on the day after {@code from}.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * Returns the last day from which {@code days} working days are left before {@code until}.
     *
     * @param days 1 or more
     */
    public LocalDate before(LocalDate until, int days) {
        LocalDate day = until;
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!isWeekend && !holidays.contains(day));
    }
}
