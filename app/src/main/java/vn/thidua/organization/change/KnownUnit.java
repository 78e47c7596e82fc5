package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.UnitKind;

/**
 * A unit on record, with all its states.
 *
 * @param version which version of it was read
 * @param states in order of time, at least one
 */
record KnownUnit(UUID id, String code, UnitKind kind, long version, List<UnitState> states) {

    KnownUnit {
        states = List.copyOf(states);
    }

    Optional<UnitState> on(LocalDate day) {
        return states.stream().filter(state -> state.holdsOn(day)).findFirst();
    }

    /** Returns the first day of the next state after {@code day}, if there is one on record. */
    Optional<LocalDate> nextAfter(LocalDate day) {
        return states.stream()
                .map(UnitState::from)
                .filter(from -> from.isAfter(day))
                .findFirst();
    }

    /** Returns the first day on which it is no longer there, if that is on record. */
    Optional<LocalDate> end() {
        return states.getLast().to();
    }

    LocalDate beginning() {
        return states.getFirst().from();
    }

    /** Returns what it is called on {@code day}, or else what it was called last. */
    String nameOn(LocalDate day) {
        return on(day).orElse(states.getLast()).name();
    }
}
