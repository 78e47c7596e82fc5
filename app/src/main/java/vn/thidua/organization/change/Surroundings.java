package vn.thidua.organization.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an act has to be judged against.
 *
 * @param units the units that the act names and that are on record, by code
 * @param taken codes of new units that are on record already
 * @param below by the id of each unit that ends: the units directly under it on the day or later
 * @param path the units above the one that shall be above or take over, nearest first, on the day
 * @param above all units that are above it on the day or later, as far as is on record; itself included
 * @param places next free place by the id of the unit above; {@link #TOP} stands for none
 */
record Surroundings(
        Map<String, KnownUnit> units,
        Set<String> taken,
        Map<UUID, List<KnownUnit>> below,
        List<KnownUnit> path,
        Set<UUID> above,
        Map<UUID, Integer> places) {

    /** Stands for "under no unit" where an id is wanted. */
    static final UUID TOP = new UUID(0, 0);

    Surroundings {
        units = Map.copyOf(units);
        taken = Set.copyOf(taken);
        below = Map.copyOf(below);
        path = List.copyOf(path);
        above = Set.copyOf(above);
        places = Map.copyOf(places);
    }

    Optional<KnownUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** @throws IllegalStateException if there is no such unit; the rules refuse an act that names one */
    KnownUnit get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("the rules let an unknown unit pass: " + code));
    }

    List<KnownUnit> below(KnownUnit unit) {
        return below.getOrDefault(unit.id(), List.of());
    }

    int place(Optional<UUID> parent) {
        return places.getOrDefault(parent.orElse(TOP), 1);
    }
}
