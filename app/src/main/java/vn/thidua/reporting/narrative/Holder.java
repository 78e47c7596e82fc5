package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.Unit;

/**
 * Whose text is put together: a unit of those directly under it, or a cluster of its members.
 *
 * @param code of the unit, or {@link #CLUSTER} and the number of the cluster
 * @param name as shown to people
 * @param unit the unit, if it is one
 * @param sources whose texts it is put together of, in the official order
 */
record Holder(String code, String name, Optional<Unit> unit, List<Unit> sources) {

    /** Stands before the number of a cluster. */
    static final String CLUSTER = "cluster:";

    Holder {
        sources = List.copyOf(sources);
    }

    /** Returns whom a reader must see to see the text. */
    Set<UUID> units() {
        return Stream.concat(unit.stream(), sources.stream()).map(Unit::id).collect(Collectors.toSet());
    }

    /** Returns the path of the paper with all parts. */
    String paper(String period) {
        return "/reporting/narrative/paper/" + period + "/" + code;
    }
}
