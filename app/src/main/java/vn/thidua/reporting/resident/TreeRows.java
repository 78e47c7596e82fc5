package vn.thidua.reporting.resident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.Place;
import vn.thidua.core.consolidation.tree.Seat;
import vn.thidua.core.organization.Heritage;
import vn.thidua.core.organization.History;
import vn.thidua.core.organization.UnitState;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitHistory;

/**
 * Reads the tree that a period is consolidated on: the bodies of the day on which it is due.
 *
 * <p>Asked are the members of clusters on that day, as on every other page. A report of anybody else counts where its sender
 * stands; that of a unit which was not there on the day counts where its figures belong on that day.
 */
@Component
class TreeRows {

    /**
     * A tree and what it was made of.
     *
     * @param mark of the units and clusters
     * @param units the units of the tree and everybody who has a seat, by code, as they were called on the day
     */
    record Grounds(String mark, Outline outline, Map<String, Unit> units) {

        boolean seats(Collection<String> reporters) {
            return outline.seats().stream()
                    .map(Seat::reporter)
                    .collect(Collectors.toSet())
                    .containsAll(reporters);
        }
    }

    private record Line(Unit unit, Optional<UUID> parent) {}

    private final JdbcClient jdbc;
    private final UnitDirectory directory;
    private final UnitHistory histories;

    TreeRows(JdbcClient jdbc, UnitDirectory directory, UnitHistory histories) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.histories = histories;
    }

    /** Returns what differs after every change of units or of who is in a cluster. */
    String mark() {
        return jdbc.sql("""
                        select (select count(*) || '/' || coalesce(sum(unit.version), 0) from organization.unit)
                               || '/' ||
                               (select count(*) || '/' || count(member.valid_to) from organization.cluster_member member)
                        """).query(String.class).single();
    }

    /**
     * Returns the tree of {@code day}.
     *
     * @param reporters units that have reported, by code; they have a seat even if they were not there
     */
    Grounds grounds(LocalDate day, Collection<String> reporters) {
        String mark = mark();
        List<Line> lines = lines(day);
        Map<String, Unit> units = new HashMap<>();
        lines.forEach(line -> units.put(line.unit().code(), line.unit()));
        Set<String> there = Set.copyOf(units.keySet());
        Set<String> asked = directory.clusters(day).stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
        List<Seat> seats = new ArrayList<>();
        there.stream().sorted().forEach(unit -> seats.add(new Seat(unit, unit, asked.contains(unit))));
        Set<String> others = new TreeSet<>(asked);
        others.addAll(reporters);
        others.removeAll(there);
        if (!others.isEmpty()) {
            History history = histories.history();
            others.forEach(unit -> seats.add(new Seat(unit, standIn(history, unit, day, there), asked.contains(unit))));
            directory.named(day).stream()
                    .filter(unit -> others.contains(unit.code()))
                    .forEach(unit -> units.put(unit.code(), unit));
        }
        return new Grounds(mark, Outline.of(places(lines), seats), units);
    }

    private List<Line> lines(LocalDate day) {
        return jdbc.sql("""
                        select unit.id, unit.code, state.name, state.short_name, state.parent_id
                          from organization.unit_state state
                          join organization.unit on unit.id = state.unit_id
                         where unit.kind = 'BODY'
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                         order by state.position, unit.code
                        """)
                .param("day", day)
                .query((row, number) -> new Line(
                        new Unit(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("short_name")),
                        Optional.ofNullable(row.getObject("parent_id", UUID.class))))
                .list();
    }

    /** A body under none, or under one that is no body, stands under the top. */
    private static List<Place> places(List<Line> lines) {
        Map<UUID, String> codes = new HashMap<>();
        lines.forEach(line -> codes.put(line.unit().id(), line.unit().code()));
        return lines.stream()
                .map(line -> new Place(
                        line.unit().code(), line.parent().flatMap(parent -> Optional.ofNullable(codes.get(parent)))))
                .toList();
    }

    /** Returns the unit of {@code day} at which the figures of {@code unit}, which was not there, stand. */
    private static String standIn(History history, String unit, LocalDate day, Set<String> there) {
        List<UnitState> states = history.states(unit);
        if (states.isEmpty()) {
            return Outline.TOP;
        }
        boolean later = states.getFirst().from().isAfter(day);
        Heritage heritage = later
                ? history.predecessorsOn(unit, states.getFirst().from(), day)
                : history.successorsOn(unit, states.getLast().to().orElse(day).minusDays(1), day);
        Optional<String> place = switch (heritage.kind()) {
            case ONE_UNIT -> heritage.present().stream().findFirst();
            case SHARED -> history.treeOn(day).nearestCommonParent(heritage.present());
            case NOBODY -> (later ? states.getFirst() : states.getLast()).parent();
        };
        return place.filter(there::contains).orElse(Outline.TOP);
    }
}
