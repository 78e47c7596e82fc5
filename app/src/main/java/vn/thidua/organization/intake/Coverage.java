package vn.thidua.organization.intake;

import java.util.Set;
import java.util.UUID;

/**
 * Where a person may import.
 *
 * @param units the units whose lists the person may change
 * @param top whether the person may also add units that stand under no other
 */
record Coverage(Set<UUID> units, boolean top) {

    Coverage {
        units = Set.copyOf(units);
    }

    /** Returns the coverage of somebody who may import in {@code units}: all of it, if no unit at the top is left out. */
    static Coverage of(Set<UUID> units, Present present) {
        boolean top = present.units().values().stream()
                .filter(Present.KnownUnit::isAtTop)
                .allMatch(unit -> units.contains(unit.id()));
        return new Coverage(units, top);
    }
}
