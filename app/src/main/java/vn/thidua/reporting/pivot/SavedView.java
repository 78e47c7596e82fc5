package vn.thidua.reporting.pivot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Actor;

/**
 * A choice that somebody keeps under a name. It holds no figure: whoever opens it sees what lies in the own scope.
 *
 * @param account whose it is
 * @param owner the same, as shown to people
 * @param role code of the role that may open and change it as well; empty if nobody else may
 * @param query the choice, as {@link PivotChoice#query} writes it
 * @param version 1 when it was made, one more with each change
 * @param changedBy who changed it last, as shown to people
 */
record SavedView(
        UUID id,
        UUID account,
        String owner,
        String name,
        Optional<String> role,
        String query,
        long version,
        Instant changedAt,
        String changedBy) {

    boolean isOf(Actor actor) {
        return account.equals(actor.account());
    }
}
