package vn.thidua.reporting.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody answers for the figures of a unit and of all units below it.
 *
 * @param by who, as shown to people
 * @param capacity in which capacity; empty if nothing more is known than the role
 * @param missing units directly below that had sent nothing then
 * @param unconfirmed correction of figures in it that is not confirmed yet; empty if there is none
 */
public record Approval(
        UUID id,
        String period,
        UUID unit,
        Instant at,
        String by,
        UUID account,
        String capacity,
        Set<UUID> missing,
        Optional<UUID> unconfirmed) {

    public Approval {
        missing = Set.copyOf(missing);
    }
}
