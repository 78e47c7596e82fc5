package vn.thidua.core.eligibility;

import java.time.LocalDate;

/**
 * A year whose work can be judged.
 *
 * @param until the last day on which it can be proposed; in {@code year} or after it
 * @param rule the rule in force on that day
 */
public record Chance(int year, LocalDate until, Rule rule) {

    /** Returns the first day of the year, or {@code today} if that is later. */
    LocalDate first(LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.isBefore(today) ? today : first;
    }
}
