package vn.thidua.shared;

import java.util.Set;
import java.util.UUID;

/**
 * The person who asks, in the capacity in which they ask.
 *
 * @param account who
 * @param name how the person is shown
 * @param role code of the role taken for this session
 * @param units the units that the role covers; empty means that nothing may be seen
 */
public record Actor(UUID account, String name, String role, Set<UUID> units) {

    public Actor {
        units = Set.copyOf(units);
    }
}
