package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit was called, and under which unit it stood, for a stretch of time. Outside of its states a unit does not exist.
 *
 * @param unit identifies the unit, in whatever way the caller identifies units; never changes
 * @param from first day
 * @param to first day after; empty if no end is known
 * @param parent empty for a unit that stands under none
 */
public record UnitState(String unit, LocalDate from, Optional<LocalDate> to, String name, Optional<String> parent) {

    /** @throws IllegalArgumentException if the state holds for no day, which is a fault of the caller */
    public UnitState {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException("state of no day: " + unit + " from " + from + " to " + to.get());
        }
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to.isEmpty() || to.get().isAfter(day));
    }

    UnitState until(LocalDate end) {
        return new UnitState(unit, from, Optional.of(end), name, parent);
    }
}
