package vn.thidua.reporting.resident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final JdbcClient jdbc;
    private final UnitDirectory directory;
    private final UnitHistory units;

    TreeRows(JdbcClient jdbc, UnitDirectory directory, UnitHistory units) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.units = units;
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
    Outline outline(LocalDate day, Collection<String> reporters) {
        List<Place> places = places(day);
        Set<String> there = places.stream().map(Place::unit).collect(Collectors.toSet());
        Set<String> asked = directory.clusters(day).stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
        List<Seat> seats = new ArrayList<>();
        there.stream().sorted().forEach(unit -> seats.add(new Seat(unit, unit, asked.contains(unit))));
        Set<String> others = new HashSet<>(asked);
        others.addAll(reporters);
        others.removeAll(there);
        if (!others.isEmpty()) {
            History history = units.history();
            others.stream()
                    .sorted()
                    .forEach(unit ->
                            seats.add(new Seat(unit, standIn(history, unit, day, there), asked.contains(unit))));
        }
        return Outline.of(places, seats);
    }

    /** A body under none, or under one that is no body, stands under the top. */
    private List<Place> places(LocalDate day) {
        return jdbc.sql("""
                        select unit.code, parent.code as above
                          from organization.unit_on(:day) standing
                          join organization.unit on unit.id = standing.id and unit.kind = 'BODY'
                          left join (select above.id, body.code
                                       from organization.unit_on(:day) above
                                       join organization.unit body on body.id = above.id and body.kind = 'BODY') parent
                            on parent.id = standing.parent_id
                         order by standing.position, unit.code
                        """)
                .param("day", day)
                .query((row, number) -> new Place(row.getString("code"), Optional.ofNullable(row.getString("above"))))
                .list();
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
