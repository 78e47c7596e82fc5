package vn.thidua.reporting.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a period takes figures.
 *
 * @param opensOn first day on which figures are taken, in Viet Nam; empty if they always were
 * @param closesOn last day on which late reports are taken; empty if there is none
 * @param approvalRequired whether a report counts as settled only when it is approved
 */
public record PeriodWindow(Optional<LocalDate> opensOn, Optional<LocalDate> closesOn, boolean approvalRequired) {

    /** Says whether figures are not taken yet on {@code day}. */
    public boolean isBefore(LocalDate day) {
        return opensOn.filter(day::isBefore).isPresent();
    }

    /** Says whether figures are no longer taken on {@code day}. */
    public boolean isOver(LocalDate day) {
        return closesOn.filter(day::isAfter).isPresent();
    }
}
