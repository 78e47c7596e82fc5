package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the units from which a unit is covered: {@link Coverage} asked backwards. */
@Component
class UnitChains {

    private final JdbcClient jdbc;
    private final Coverage coverage;

    UnitChains(JdbcClient jdbc, Coverage coverage) {
        this.jdbc = jdbc;
        this.coverage = coverage;
    }

    /**
     * Returns, for each unit that has to be covered so that {@code unit} is, that unit and all above it with their distance.
     * It is the unit itself on a day on which there is one, else those who took over from it; nothing if nobody did.
     */
    Map<UUID, Map<UUID, Integer>> of(UUID unit, LocalDate day) {
        Map<UUID, Map<UUID, Integer>> chains = new LinkedHashMap<>();
        Map<UUID, Integer> own = above(unit, day);
        if (!own.isEmpty()) {
            chains.put(unit, own);
            return chains;
        }
        for (UUID heir : lastHeirs(unit, day).orElse(Set.of())) {
            chains.put(heir, above(heir, day));
        }
        return chains;
    }

    /** Follows the heirs until all of them are there; empty if one of them is gone without an heir. */
    private Optional<Set<UUID>> lastHeirs(UUID unit, LocalDate day) {
        Map<UUID, Set<UUID>> heirs = coverage.heirs(day);
        Set<UUID> standing = new HashSet<>();
        Set<UUID> seen = new HashSet<>(Set.of(unit));
        Deque<UUID> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            UUID gone = open.pop();
            Set<UUID> followers = heirs.getOrDefault(gone, Set.of());
            if (followers.isEmpty() && above(gone, day).isEmpty()) {
                return Optional.empty();
            }
            if (followers.isEmpty()) {
                standing.add(gone);
            }
            followers.stream().filter(seen::add).forEach(open::push);
        }
        return Optional.of(standing);
    }

    private Map<UUID, Integer> above(UUID unit, LocalDate day) {
        Map<UUID, Integer> above = new HashMap<>();
        jdbc.sql("""
                        with recursive above as (
                            select state.unit_id, state.parent_id, 0 as distance
                              from organization.unit_state state
                             where state.unit_id = :unit
                               and state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                             union all
                            select state.unit_id, state.parent_id, above.distance + 1
                              from above
                              join organization.unit_state state on state.unit_id = above.parent_id
                             where state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                        ) cycle unit_id set again using path
                        select above.unit_id, above.distance
                          from above
                         where not above.again
                        """)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> above.put(row.getObject("unit_id", UUID.class), row.getInt("distance")))
                .list();
        return above;
    }
}
