package vn.thidua.organization.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitKind;

/** Reads what an act has to be judged against. */
@Repository
class ActReader {

    private record Row(UUID id, String code, UnitKind kind, long version, UnitState state) {}

    private final JdbcClient jdbc;

    ActReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Surroundings surroundings(Act act) {
        Names names = Names.of(act);
        Map<String, KnownUnit> units = units(names.standing());
        Optional<KnownUnit> hinge = names.hinge().flatMap(code -> Optional.ofNullable(units.get(code)));
        Map<UUID, List<KnownUnit>> below = new HashMap<>();
        for (String code : names.ending()) {
            KnownUnit unit = units.get(code);
            if (unit != null) {
                below.put(unit.id(), below(unit.id(), act.on()));
            }
        }
        List<KnownUnit> path = hinge.map(unit -> path(unit.id(), act.on())).orElseGet(List::of);
        return new Surroundings(
                units,
                units(names.founded()).keySet(),
                below,
                path,
                hinge.map(unit -> above(unit.id(), act.on())).orElseGet(Set::of),
                places(parents(units.values(), path, act.on()), act.on()));
    }

    /** Returns the units called {@code codes} that are on record, by code. */
    Map<String, KnownUnit> units(Collection<String> codes) {
        return known("unit.code = any (:codes)", Map.of("codes", codes.toArray(String[]::new))).stream()
                .collect(Collectors.toMap(KnownUnit::code, unit -> unit));
    }

    /** Returns the code of {@code unit}, if there is such a unit. */
    Optional<String> code(UUID unit) {
        return known("unit.id = any (:ids)", Map.of("ids", new UUID[] {unit})).stream()
                .map(KnownUnit::code)
                .findFirst();
    }

    private List<KnownUnit> below(UUID parent, LocalDate day) {
        return known("""
                unit.id in (select child.unit_id
                              from organization.unit_state child
                             where child.parent_id = :parent
                               and (child.valid_to is null or child.valid_to > :day))
                """, Map.of("parent", parent, "day", day));
    }

    private List<KnownUnit> path(UUID unit, LocalDate day) {
        List<UUID> ids = jdbc.sql("""
                        with recursive up (id, parent_id, step) as (
                            select state.unit_id, state.parent_id, 0
                              from organization.unit_state state
                             where state.unit_id = :unit
                               and state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                             union all
                            select state.unit_id, state.parent_id, up.step + 1
                              from up
                              join organization.unit_state state on state.unit_id = up.parent_id
                             where state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                        )
                        select up.id
                          from up
                         where up.step > 0
                         order by up.step
                        """)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, KnownUnit> units = known("unit.id = any (:ids)", Map.of("ids", ids.toArray(UUID[]::new))).stream()
                .collect(Collectors.toMap(KnownUnit::id, found -> found));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(units.get(id)).stream())
                .toList();
    }

    /** Takes every state of the day or later into account, so that no later day gets a circle either. */
    private Set<UUID> above(UUID unit, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        with recursive up (id) as (
                            select :unit::uuid
                             union
                            select state.parent_id
                              from up
                              join organization.unit_state state on state.unit_id = up.id
                             where state.parent_id is not null
                               and (state.valid_to is null or state.valid_to > :day)
                        )
                        select id from up
                        """)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    private static Set<UUID> parents(Collection<KnownUnit> units, List<KnownUnit> path, LocalDate day) {
        Set<UUID> parents = new HashSet<>(Set.of(Surroundings.TOP));
        Stream.concat(units.stream(), path.stream()).forEach(unit -> {
            parents.add(unit.id());
            unit.on(day).flatMap(UnitState::parent).ifPresent(parents::add);
        });
        return parents;
    }

    private Map<UUID, Integer> places(Set<UUID> parents, LocalDate day) {
        Map<UUID, Integer> places = new HashMap<>();
        jdbc.sql("""
                        select coalesce(parent_id, :top) as parent, max(position) + 1 as place
                          from organization.unit_state
                         where (parent_id = any (:parents) or parent_id is null)
                           and (valid_to is null or valid_to > :day)
                         group by parent_id
                        """)
                .param("top", Surroundings.TOP)
                .param("parents", parents.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> places.put(row.getObject("parent", UUID.class), row.getInt("place")))
                .list();
        return places;
    }

    private List<KnownUnit> known(String condition, Map<String, ?> parameters) {
        Map<UUID, List<Row>> rows = new LinkedHashMap<>();
        jdbc.sql("""
                        select unit.id, unit.code, unit.kind, unit.version, state.valid_from, state.valid_to, state.name,
                               state.short_name, state.parent_id, state.position, state.area_id, state.official_code
                          from organization.unit
                          join organization.unit_state state on state.unit_id = unit.id
                         where %s
                         order by unit.code, state.valid_from
                        """.formatted(condition))
                .params(parameters)
                .query((row, number) -> row(row))
                .list()
                .forEach(row ->
                        rows.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return rows.values().stream().map(ActReader::unit).toList();
    }

    private static KnownUnit unit(List<Row> rows) {
        Row first = rows.getFirst();
        return new KnownUnit(
                first.id(),
                first.code(),
                first.kind(),
                first.version(),
                rows.stream().map(Row::state).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getLong("version"),
                new UnitState(
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        Optional.ofNullable(row.getObject("parent_id", UUID.class)),
                        row.getInt("position"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class)),
                        row.getString("official_code")));
    }
}
