package vn.thidua.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.UnitKind;

/** Reads the tree of one day, a piece at a time: it may have tens of thousands of units. */
@Component
class TreeQueries {

    private static final String LINE = """
            select page.id, page.code, page.kind, page.name, page.short_name, page.position,
                   (select count(*)
                      from organization.unit_state child
                     where child.parent_id = page.id
                       and child.valid_from <= :day
                       and (child.valid_to is null or child.valid_to > :day)) as below
              from (select unit.id, unit.code, unit.kind, state.name, state.short_name, state.position, state.search_key
                      from organization.unit_state state
                      join organization.unit on unit.id = state.unit_id
                     where state.valid_from <= :day
                       and (state.valid_to is null or state.valid_to > :day)
                       and %s
                     order by %s
                     limit :limit) page
             order by %s
            """;

    private static final String BY_PLACE = LINE.formatted(
            "%s and (state.position, unit.code) > (:position, :code)",
            "state.position, unit.code", "page.position, page.code");

    private static final String BY_NAME =
            LINE.formatted("%s", "state.search_key, unit.code", "page.search_key, page.code");

    private final JdbcClient jdbc;

    TreeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns at most {@code limit} units directly under {@code parent}, or under none, behind {@code after}. */
    List<UnitLine> below(Optional<UUID> parent, LocalDate day, TreeCursor after, int limit) {
        StatementSpec query = jdbc.sql(BY_PLACE.formatted(
                        parent.isPresent() ? "state.parent_id = :parent" : "state.parent_id is null"))
                .param("day", day)
                .param("position", after.position())
                .param("code", after.code())
                .param("limit", limit);
        return (parent.isPresent() ? query.param("parent", parent.get()) : query)
                .query((row, number) -> line(row))
                .list();
    }

    /** Returns the unit called {@code code}, if it was there on {@code day}. */
    Optional<UnitLine> find(String code, LocalDate day) {
        return jdbc.sql(BY_NAME.formatted("unit.code = :code"))
                .param("day", day)
                .param("code", code)
                .param("limit", 1)
                .query((row, number) -> line(row))
                .optional();
    }

    /** Returns at most {@code limit} bodies that served {@code area} on {@code day}, by name. */
    List<UnitLine> serving(UUID area, LocalDate day, int limit) {
        return jdbc.sql(BY_NAME.formatted("state.area_id = :area"))
                .param("day", day)
                .param("area", area)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * Returns at most {@code limit} units whose name, short name or code holds every word of {@code asked}, with or without
     * diacritics, by name; the unit whose code is just that comes first.
     *
     * @param afterCode code of the hit to go on behind; empty for the start
     */
    List<UnitLine> search(String asked, LocalDate day, String afterCode, int limit) {
        List<String> patterns = SearchKey.patterns(asked);
        if (patterns.isEmpty()) {
            return List.of();
        }
        List<UnitLine> hits = new ArrayList<>();
        Optional<UnitLine> exact = find(asked.strip(), day);
        if (afterCode.isEmpty()) {
            exact.ifPresent(hits::add);
        }
        String words = String.join(
                " and ",
                IntStream.range(0, patterns.size())
                        .mapToObj(i -> "state.search_key like :word" + i)
                        .toList());
        String further = """
                 and (cast(:after as text) = '' or (state.search_key, unit.code) > (
                      select last.search_key, cast(:after as text)
                        from organization.unit_state last
                        join organization.unit listed on listed.id = last.unit_id
                       where listed.code = :after
                         and last.valid_from <= :day
                         and (last.valid_to is null or last.valid_to > :day)))
                """;
        StatementSpec query = jdbc.sql(BY_NAME.formatted(words + further))
                .param("day", day)
                .param("after", afterCode)
                .param("limit", limit);
        for (int i = 0; i < patterns.size(); i++) {
            query = query.param("word" + i, patterns.get(i));
        }
        query.query((row, number) -> line(row)).list().stream()
                .filter(hit -> exact.stream().noneMatch(hit::equals))
                .forEach(hits::add);
        return hits.stream().limit(limit).toList();
    }

    /** Returns the units above each of {@code units} on {@code day}, the topmost first, by the unit's id. */
    Map<UUID, List<UnitLine>> paths(Collection<UUID> units, LocalDate day) {
        Map<UUID, List<UnitLine>> paths = new HashMap<>();
        jdbc.sql("""
                        with recursive up (start, id, step) as (
                            select state.unit_id, state.parent_id, 1
                              from organization.unit_state state
                             where state.unit_id = any (:units)
                               and state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                             union all
                            select up.start, state.parent_id, up.step + 1
                              from up
                              join organization.unit_state state on state.unit_id = up.id
                             where state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day)
                        )
                        select up.start, unit.id, unit.code, unit.kind, state.name, state.short_name, state.position,
                               0 as below
                          from up
                          join organization.unit on unit.id = up.id
                          join organization.unit_state state on state.unit_id = unit.id
                         where state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                         order by up.start, up.step desc
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> paths.computeIfAbsent(
                                row.getObject("start", UUID.class), unit -> new ArrayList<>())
                        .add(line(row)))
                .list();
        return paths;
    }

    private static UnitLine line(ResultSet row) throws SQLException {
        return new UnitLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("position"),
                row.getInt("below"));
    }
}
