package vn.thidua.organization.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.organization.History;
import vn.thidua.core.organization.Succession;
import vn.thidua.core.organization.UnitState;
import vn.thidua.organization.UnitHistory;

/** Reads all units through time. */
@Component
class UnitHistoryQueries implements UnitHistory {

    /** Who takes over from whom by one change. */
    private record Pair(UUID change, LocalDate on, String predecessor, String successor) {}

    private final JdbcClient jdbc;

    UnitHistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public History history() {
        return History.of(states(), successions());
    }

    private List<UnitState> states() {
        return jdbc.sql("""
                        select unit.code, state.valid_from, state.valid_to, state.name, parent.code as parent_code
                          from organization.unit_state state
                          join organization.unit on unit.id = state.unit_id
                          left join organization.unit parent on parent.id = state.parent_id
                         order by unit.code, state.valid_from
                        """)
                .query((row, number) -> new UnitState(
                        row.getString("code"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("parent_code"))))
                .list();
    }

    /** Changes of one day follow each other as they were recorded. */
    private List<Succession> successions() {
        Map<UUID, List<Pair>> byChange = new LinkedHashMap<>();
        jdbc.sql("""
                        select change.id, change.effective_on, predecessor.code as predecessor, successor.code as successor
                          from organization.unit_change change
                          join organization.unit_succession pair on pair.change_id = change.id
                          join organization.unit predecessor on predecessor.id = pair.predecessor_id
                          join organization.unit successor on successor.id = pair.successor_id
                         where change.kind in ('MERGE', 'SPLIT')
                         order by change.effective_on, change.recorded_at, change.id
                        """)
                .query((row, number) -> new Pair(
                        row.getObject("id", UUID.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("predecessor"),
                        row.getString("successor")))
                .list()
                .forEach(pair -> byChange.computeIfAbsent(pair.change(), id -> new ArrayList<>())
                        .add(pair));
        return byChange.values().stream().map(UnitHistoryQueries::succession).toList();
    }

    private static Succession succession(List<Pair> pairs) {
        Map<String, Set<String>> successors = new HashMap<>();
        pairs.forEach(pair -> successors
                .computeIfAbsent(pair.predecessor(), code -> new HashSet<>())
                .add(pair.successor()));
        return new Succession(pairs.getFirst().on(), successors);
    }
}
