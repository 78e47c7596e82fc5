package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Capacity.OnBehalf;

/**
 * One of the capacities in which somebody may act on a day: an assignment of one's own, or a delegation of somebody else's.
 *
 * @param id of the assignment or the delegation
 * @param assignment that the powers come from, one's own or somebody else's
 * @param post title of the post that the holder of the assignment has in its unit, if the register of people has it
 * @param roots units that the assignment was given for; none for a role of the whole installation
 * @param place short name of the unit, if the assignment was given for one
 * @param only keys of the permissions that are lent; empty for an assignment of one's own
 */
public record HeldCapacity(
        UUID id,
        UUID assignment,
        String role,
        Optional<String> post,
        List<CoverageRoot> roots,
        Optional<String> place,
        LocalDate validFrom,
        Optional<LocalDate> lastDay,
        Optional<OnBehalf> onBehalf,
        Optional<Set<String>> only) {

    public HeldCapacity {
        roots = List.copyOf(roots);
        only = only.map(Set::copyOf);
    }
}
