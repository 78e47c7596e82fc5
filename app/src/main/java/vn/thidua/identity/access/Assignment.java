package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A role given to an account for a stretch of time.
 *
 * @param roots units that it was given for; none for a role of the whole installation
 * @param validTo first day on which it no longer counts
 * @param waiting whether a second person still has to confirm it
 * @param ended whether somebody ended it
 */
record Assignment(
        UUID id,
        UUID account,
        Optional<UUID> person,
        String role,
        List<CoverageRoot> roots,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<UUID> grantedBy,
        boolean waiting,
        boolean ended) {

    Assignment {
        roots = List.copyOf(roots);
    }

    Set<UUID> units() {
        return roots.stream().map(CoverageRoot::unit).collect(Collectors.toUnmodifiableSet());
    }

    boolean countsOn(LocalDate day) {
        return !waiting
                && !ended
                && !validFrom.isAfter(day)
                && validTo.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
