package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A stored state of a unit: what it was called and where it stood for a stretch of time.
 *
 * @param from first day
 * @param to first day after; empty if no end is known
 */
record UnitState(
        LocalDate from,
        Optional<LocalDate> to,
        String name,
        String shortName,
        Optional<UUID> parent,
        int position,
        Optional<UUID> area,
        String officialCode) {

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && to.map(end -> end.isAfter(day)).orElse(true);
    }

    /** Says whether it holds on {@code day} or any day after it. */
    boolean holdsFrom(LocalDate day) {
        return to.map(end -> end.isAfter(day)).orElse(true);
    }

    UnitState during(LocalDate first, Optional<LocalDate> end) {
        return new UnitState(first, end, name, shortName, parent, position, area, officialCode);
    }

    UnitState called(String newName, String newShortName, Optional<UUID> newArea) {
        return new UnitState(from, to, newName, newShortName, parent, position, newArea, officialCode);
    }

    UnitState under(Optional<UUID> newParent, int newPosition) {
        return new UnitState(from, to, name, shortName, newParent, newPosition, area, officialCode);
    }
}
