package vn.thidua.shared;

import java.util.Set;
import java.util.UUID;

/** The units whose rows a reader may see. Every query that reads a unit's data takes one. */
public record Scope(Set<UUID> units) {

    public Scope {
        units = Set.copyOf(units);
    }

    /** Says whether {@code unit} may be seen. */
    public boolean covers(UUID unit) {
        return units.contains(unit);
    }
}
