package vn.thidua.identity.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Formats;

/**
 * The day that a question about powers is asked for.
 *
 * @param since beginning of a day that has passed: what was ended in its course had still counted on it; empty if the question
 *     is how things stand now
 */
record AccessDay(LocalDate day, Optional<OffsetDateTime> since) {

    static AccessDay of(LocalDate day, LocalDate today) {
        return new AccessDay(
                day,
                day.isBefore(today)
                        ? Optional.of(day.atStartOfDay(Formats.ZONE).toOffsetDateTime())
                        : Optional.empty());
    }

    /** Returns the beginning as SQL takes it. */
    @Nullable
    OffsetDateTime sinceOrNull() {
        return since.orElse(null);
    }
}
