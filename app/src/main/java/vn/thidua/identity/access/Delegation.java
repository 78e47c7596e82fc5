package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Capacity.SigningForm;

/**
 * Powers of an assignment lent to somebody else.
 *
 * @param assignment whose powers
 * @param account to whom
 * @param only keys of the permissions that are lent; empty if all of them
 * @param validTo first day on which it no longer counts
 */
record Delegation(
        UUID id,
        UUID assignment,
        UUID account,
        SigningForm form,
        Optional<Set<String>> only,
        LocalDate validFrom,
        LocalDate validTo,
        boolean revoked) {

    Delegation {
        only = only.map(Set::copyOf);
    }

    /** Says whether it counts on {@code day}, as far as it depends on itself: the assignment behind it must count too. */
    boolean countsOn(LocalDate day) {
        return !revoked && !validFrom.isAfter(day) && validTo.isAfter(day);
    }
}
