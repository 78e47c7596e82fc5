package vn.thidua.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AuditableEvent;

/**
 * The units that an assignment covers on a day: its roots that there are on that day, all units below them as the tree stands
 * then, and what these units have left behind.
 *
 * <p>A unit that is gone belongs to whoever covers everybody who took over from it; if nobody did, to whoever covers the unit it
 * stood under last. So a series that begins before a merger stays whole for those above, and after a split no successor sees
 * figures that are another's as well.
 *
 * <p>Answers are kept for a few seconds, because every request asks; a change of units through this server forgets them at once.
 */
@Component
public class Coverage {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 200;

    private record Question(List<CoverageRoot> roots, LocalDate day) {}

    private record Answer(Set<UUID> units, Instant until) {}

    private record Heir(UUID gone, UUID heir) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    Coverage(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the units that {@code roots} cover on {@code day}; none if there are no roots. */
    public Set<UUID> units(List<CoverageRoot> roots, LocalDate day) {
        if (roots.isEmpty()) {
            return Set.of();
        }
        Question question = new Question(roots, day);
        Instant now = clock.instant();
        Answer known = answers.get(question);
        if (known != null && known.until().isAfter(now)) {
            return known.units();
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        Set<UUID> units = Set.copyOf(withLegacies(standing(roots, day), day));
        answers.put(question, new Answer(units, now.plus(KEPT)));
        return units;
    }

    @EventListener
    void forget(AuditableEvent event) {
        if (event.action().startsWith("organization.")) {
            answers.clear();
        }
    }

    private Set<UUID> standing(List<CoverageRoot> roots, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        with recursive below as (
                            select state.unit_id
                              from organization.unit_state state
                             where state.unit_id = any(:whole)
                               and state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                             union
                            select child.unit_id
                              from below
                              join organization.unit_state child on child.parent_id = below.unit_id
                             where child.valid_from <= :day
                               and (child.valid_to is null or child.valid_to > :day)
                        )
                        select below.unit_id
                          from below
                         union
                        select state.unit_id
                          from organization.unit_state state
                         where state.unit_id = any(:single)
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                        """)
                .param("whole", ids(roots, true))
                .param("single", ids(roots, false))
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    /** Adds, as long as there are any, units that are gone and whose heirs are all covered. */
    private Set<UUID> withLegacies(Set<UUID> covered, LocalDate day) {
        Map<UUID, Set<UUID>> heirs = new HashMap<>(heirs(day));
        while (heirs.entrySet().removeIf(gone -> covered.containsAll(gone.getValue()) && covered.add(gone.getKey()))) {
            // Every round may make another unit's heirs complete.
        }
        return covered;
    }

    /** Returns who took the place of the units that are gone by {@code day}. A unit that nobody followed is left out. */
    Map<UUID, Set<UUID>> heirs(LocalDate day) {
        Map<UUID, Set<UUID>> heirs = new HashMap<>();
        jdbc.sql("""
                        with gone as (
                            select state.unit_id, max(state.valid_to) as last_to
                              from organization.unit_state state
                             where state.valid_from <= :day
                             group by state.unit_id
                            having bool_and(coalesce(state.valid_to <= :day, false))
                        ), followed as (
                            select succession.predecessor_id, succession.successor_id
                              from organization.unit_succession succession
                              join organization.unit_change change on change.id = succession.change_id
                              join gone on gone.unit_id = succession.predecessor_id
                             where change.effective_on <= :day
                               and succession.successor_id <> succession.predecessor_id
                        )
                        select followed.predecessor_id as gone, followed.successor_id as heir
                          from followed
                         union
                        select gone.unit_id, state.parent_id
                          from gone
                          join organization.unit_state state on state.unit_id = gone.unit_id and state.valid_to = gone.last_to
                         where state.parent_id is not null
                           and not exists (select 1 from followed where followed.predecessor_id = gone.unit_id)
                        """)
                .param("day", day)
                .query((row, number) -> new Heir(row.getObject("gone", UUID.class), row.getObject("heir", UUID.class)))
                .list()
                .forEach(heir -> heirs.computeIfAbsent(heir.gone(), gone -> new HashSet<>())
                        .add(heir.heir()));
        return heirs;
    }

    private static UUID[] ids(Collection<CoverageRoot> roots, boolean subtree) {
        return roots.stream()
                .filter(root -> root.subtree() == subtree)
                .map(CoverageRoot::unit)
                .toArray(UUID[]::new);
    }
}
