package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time.
 *
 * @param from its first day
 * @param to the first day after it; empty if it does not end
 */
record Span(LocalDate from, Optional<LocalDate> to) {

    /** Says whether every day of {@code other} is in here. */
    boolean covers(Span other) {
        return !other.from.isBefore(from)
                && (to.isEmpty() || (other.to.isPresent() && !other.to.get().isAfter(to.get())));
    }

    /** Says whether some day is in both. */
    boolean meets(Span other) {
        return (to.isEmpty() || to.get().isAfter(other.from))
                && (other.to.isEmpty() || other.to.get().isAfter(from));
    }

    /** Says whether {@code day} is in here. */
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || day.isBefore(to.get()));
    }
}
