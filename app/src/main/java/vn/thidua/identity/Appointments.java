package vn.thidua.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Capacity.SigningForm;

/** Gives accounts their roles in the name of the installation itself: its first administrator, its demonstration. */
public interface Appointments {

    /**
     * Gives {@code account} the role from {@code validFrom} on, unless it has that role for just these units already. Nobody is
     * asked for a permission.
     *
     * @param units roots of what the role covers, each with all units below; none for a role of the whole installation
     * @param basis document or reason that it rests on, in words
     * @return the assignment that gives the role
     */
    UUID appoint(UUID account, String role, Set<UUID> units, LocalDate validFrom, String basis);

    /** Lends {@code loan} to {@code account}, unless the same assignment has lent it something that still counts. */
    void lend(UUID assignment, UUID account, Loan loan);

    /** Ends every assignment of {@code account} but {@code kept}, and what others hold through them. */
    void endOthers(UUID account, Set<UUID> kept);

    /**
     * What is lent, and how it is signed.
     *
     * @param permissions keys of the permissions that are lent
     * @param lastDay last day on which it counts
     */
    record Loan(SigningForm form, Set<String> permissions, LocalDate validFrom, LocalDate lastDay, String basis) {

        public Loan {
            permissions = Set.copyOf(permissions);
        }
    }
}
