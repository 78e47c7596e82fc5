package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Capacity.SigningForm;

/**
 * That somebody may do something in a unit on a day, and why.
 *
 * @param permissions keys of all that they may do there for this reason
 * @param since first day of the assignment that gives the role
 * @param root short name of the unit that the assignment was given for
 * @param relation how the unit asked about belongs to it
 * @param loan how the powers came from their holder to somebody else; empty for the holder
 */
record Finding(
        UUID account,
        String username,
        String name,
        String role,
        Set<String> permissions,
        LocalDate since,
        Optional<LocalDate> lastDay,
        String basis,
        String root,
        Relation relation,
        Optional<Lent> loan) {

    Finding {
        permissions = Set.copyOf(permissions);
    }

    /** How a unit belongs to the one that an assignment was given for. */
    enum Relation {
        /** It is that unit. */
        ITSELF,
        /** It stands below it. */
        BELOW,
        /** It is gone, and all who took over from it are covered. */
        LEFT_BEHIND
    }

    /** A delegation. */
    record Lent(String giver, SigningForm form, LocalDate since, LocalDate lastDay, String basis) {}
}
