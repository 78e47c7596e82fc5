package vn.thidua.shared;

import java.util.Set;
import java.util.UUID;

/**
 * The person who asks, in the capacity in which they ask. Made anew for every request, so that it is never older than it.
 *
 * @param account who
 * @param name how the person is shown
 * @param role code of the role that the capacity brings; {@link #NO_ROLE} if none is in force
 * @param units the units that the capacity covers today; empty means that nothing may be seen
 * @param capacity in which capacity, and in whose stead
 */
public record Actor(UUID account, String name, String role, Set<UUID> units, Capacity capacity) {

    /** Code of the role of somebody who has none. No permission belongs to it. */
    public static final String NO_ROLE = "none";

    /** @throws IllegalArgumentException if {@code role} is empty, which is a fault of the caller: nobody's is called that */
    public Actor {
        if (role.isEmpty()) {
            throw new IllegalArgumentException("a role has a code; somebody without one has " + NO_ROLE);
        }
        units = Set.copyOf(units);
    }

    /** Returns somebody in a capacity of their own of which no more than the role and the units is known. */
    public Actor(UUID account, String name, String role, Set<UUID> units) {
        this(account, name, role, units, Capacity.PLAIN);
    }
}
