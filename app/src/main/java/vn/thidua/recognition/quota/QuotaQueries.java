package vn.thidua.recognition.quota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.recognition.rules.CountedSet;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.shared.Scope;

/** Finds units of the tree of a day, and who of them holds what by the register. */
@Component
class QuotaQueries {

    /** A unit of the reader. */
    record Place(UUID id, String code, String name) {}

    /**
     * What is counted.
     *
     * @param lines units that are counted with all below them
     * @param own units that are counted alone
     * @param placedOn the day on which the tree and the people's units are looked at
     * @param knownOn the day up to which decisions are known
     */
    record Counting(
            Scope scope,
            List<UUID> lines,
            List<UUID> own,
            Entry.Share share,
            int year,
            LocalDate placedOn,
            LocalDate knownOn) {

        Counting {
            lines = List.copyOf(lines);
            own = List.copyOf(own);
        }
    }

    /**
     * What was counted.
     *
     * @param lines by the unit of the line; no entry where nobody holds anything
     * @param whole over all lines; who is in two of them is counted once
     * @param outside units that belong to the lines and are not the reader's, so that nobody in them is counted
     */
    record Counted(Map<UUID, Headcount> lines, Headcount whole, int outside) {

        Counted {
            lines = Map.copyOf(lines);
        }
    }

    /** Whom a list shows. */
    enum Shown {
        BASE,
        GRANTED,
        OUTSIDE
    }

    /** A person or unit of a list. */
    record Holder(
            boolean person, String code, String name, String units, boolean inBase, boolean granted, boolean decided) {}

    private static final String HELD = """
            with recursive scoped (id) as (
                select unnest(cast(:units as uuid[]))),
            below (line, id) as (
                select line, line from unnest(cast(:lines as uuid[])) line
                 union
                select below.line, child.unit_id
                  from below
                  join organization.unit_state child on child.parent_id = below.id
                 where child.valid_from <= :placedOn
                   and (child.valid_to is null or child.valid_to > :placedOn)),
            place (line, id) as (
                select line, id from below
                 union all
                select own, own from unnest(cast(:own as uuid[])) own),
            known as (
                select fact.person_id, fact.unit_id, fact.number <> '' or fact.day is not null as decided,
                       fact.kind = :baseKind and fact.code = any (:baseCodes)
                           and (fact.unit_id is null) = :basePeople as in_base,
                       fact.kind = :grantedKind and fact.code = any (:grantedCodes)
                           and (fact.unit_id is null) = :grantedPeople as granted
                  from recognition.fact
                 where fact.year = :year
                   and fact.kind = any (:kinds)
                   and fact.code = any (:codes)
                   and (fact.day is null or fact.day <= :knownOn)
                   and (fact.revoked_on is null or fact.revoked_on > :knownOn)
                   and not fact.withdrawn
                   and not exists (select 1 from recognition.fact later where later.replaces_id = fact.id)),
            found as (
                select place.line, place.id as unit_id, true as person, known.person_id as subject,
                       known.in_base, known.granted, known.decided
                  from known
                  join organization.membership on membership.person_id = known.person_id
                  join place on place.id = membership.unit_id
                  join scoped on scoped.id = place.id
                 where membership.valid_from <= :placedOn
                   and (membership.valid_to is null or membership.valid_to > :placedOn)
                   and (known.in_base or known.granted)
                 union all
                select place.line, place.id, false, known.unit_id, known.in_base, known.granted, known.decided
                  from known
                  join place on place.id = known.unit_id
                  join scoped on scoped.id = place.id
                 where known.in_base or known.granted),
            held as (
                select line, person, subject, array_agg(distinct unit_id) as units, bool_or(in_base) as in_base,
                       bool_or(granted) as granted, bool_or(granted and decided) as decided
                  from found
                 group by line, person, subject)
            """;

    private final JdbcClient jdbc;

    QuotaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the unit of {@code scope} called {@code code}, as it was called on {@code day}. */
    Optional<Place> find(Scope scope, String code, LocalDate day) {
        return jdbc.sql("""
                        select unit.id, unit.code, unit.name
                          from organization.unit_as_of(:day) unit
                         where unit.code = :code
                           and unit.id = any (:units)
                        """)
                .param("day", day)
                .param("code", code)
                .param("units", units(scope))
                .query((row, number) -> place(row))
                .optional();
    }

    /** Returns the bodies of {@code scope} under no other one of {@code scope} on {@code day}, in the official order. */
    List<Place> tops(Scope scope, LocalDate day) {
        return jdbc.sql("""
                        with scoped (id) as (select unnest(cast(:units as uuid[])))
                        select unit.id, unit.code, state.name
                          from scoped
                          join organization.unit on unit.id = scoped.id
                          join organization.unit_state state on state.unit_id = unit.id
                         where unit.kind = 'BODY'
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                           and not exists (select 1 from scoped above where above.id = state.parent_id)
                         order by state."position", unit.code
                        """)
                .param("day", day)
                .param("units", units(scope))
                .query((row, number) -> place(row))
                .list();
    }

    /** Returns all units directly under {@code parent} on {@code day}, in the official order. */
    List<Place> below(UUID parent, LocalDate day) {
        return jdbc.sql("""
                        select unit.id, unit.code, state.name
                          from organization.unit_state state
                          join organization.unit on unit.id = state.unit_id
                         where state.parent_id = :parent
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                         order by state."position", unit.code
                        """)
                .param("parent", parent)
                .param("day", day)
                .query((row, number) -> place(row))
                .list();
    }

    /** Returns the units of {@code scope} above {@code unit} on {@code day}, the topmost first. */
    List<Place> above(Scope scope, UUID unit, LocalDate day) {
        return jdbc.sql("""
                        with recursive up (id, step) as (
                            select cast(:unit as uuid), 0
                             union all
                            select state.parent_id, up.step + 1
                              from up
                              join organization.unit_state state on state.unit_id = up.id
                             where state.parent_id is not null
                               and state.valid_from <= :day
                               and (state.valid_to is null or state.valid_to > :day))
                        select unit.id, unit.code, state.name
                          from up
                          join organization.unit on unit.id = up.id
                          join organization.unit_state state on state.unit_id = unit.id
                         where up.step > 0
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                           and unit.id = any (:units)
                         order by up.step desc
                        """)
                .param("unit", unit)
                .param("day", day)
                .param("units", units(scope))
                .query((row, number) -> place(row))
                .list();
    }

    /** Counts all lines and the whole in one statement. */
    Counted count(Counting counting) {
        Map<UUID, Headcount> lines = new HashMap<>();
        int[] outside = {0};
        Headcount[] whole = {Headcount.NONE};
        statement(counting, """
                        select held.line, grouping(held.line) = 1 as is_whole,
                               count(distinct subject) filter (where in_base) as base,
                               count(distinct subject) filter (where granted) as granted,
                               count(distinct subject) filter (where granted and not decided) as undecided,
                               count(distinct subject) filter (where granted and not in_base) as outside_base,
                               (select count(distinct place.id)
                                  from place
                                 where not exists (select 1 from scoped where scoped.id = place.id)) as outside
                          from held
                         group by grouping sets ((held.line), ())
                        """).query(row -> {
            Headcount counted = new Headcount(
                    row.getInt("base"), row.getInt("granted"), row.getInt("undecided"), row.getInt("outside_base"));
            if (row.getBoolean("is_whole")) {
                whole[0] = counted;
                outside[0] = row.getInt("outside");
            } else {
                lines.put(row.getObject("line", UUID.class), counted);
            }
        });
        return new Counted(lines, whole[0], outside[0]);
    }

    /**
     * Returns at most {@code limit} of those counted over all lines, by given name as Vietnamese lists are.
     *
     * @param after code of whom the list goes on after; empty for the start
     */
    List<Holder> holders(Counting counting, Shown shown, String after, int limit) {
        String which = switch (shown) {
            case BASE -> "in_base";
            case GRANTED -> "granted";
            case OUTSIDE -> "granted and not in_base";
        };
        return statement(counting, """
                        , listed as (
                        select held.person, coalesce(person.code, unit.code) as code,
                               coalesce(person.full_name, unit.name) as name,
                               coalesce(person.given_name, '') as given_name,
                               array_agg(distinct place_unit.short_name) as units,
                               bool_or(in_base) as in_base, bool_or(granted) as granted, bool_or(decided) as decided
                          from held
                          left join organization.person on held.person and person.id = held.subject
                          left join organization.unit_latest unit on not held.person and unit.id = held.subject
                         cross join lateral unnest(held.units) in_unit (id)
                          join organization.unit_latest place_unit on place_unit.id = in_unit.id
                         group by held.person, held.subject, person.code, unit.code, person.full_name, unit.name,
                                  person.given_name)
                        select person, code, name, array_to_string(units, ', ') as units, in_base, granted, decided
                          from listed
                         where %s
                           and (:after = ''
                                or (given_name collate "vi-x-icu", name collate "vi-x-icu", code)
                                   > (select given_name collate "vi-x-icu", name collate "vi-x-icu", code
                                        from listed
                                       where code = :after))
                         order by given_name collate "vi-x-icu", name collate "vi-x-icu", code
                         limit :limit
                        """.formatted(which))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Holder(
                        row.getBoolean("person"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("units"),
                        row.getBoolean("in_base"),
                        row.getBoolean("granted"),
                        row.getBoolean("decided")))
                .list();
    }

    private StatementSpec statement(Counting counting, String end) {
        Optional<CountedSet> base = counting.share().base();
        Optional<CountedSet> granted = counting.share().granted();
        return jdbc.sql(HELD + end)
                .param("units", units(counting.scope()))
                .param("lines", counting.lines().toArray(UUID[]::new))
                .param("own", counting.own().toArray(UUID[]::new))
                .param("placedOn", counting.placedOn())
                .param("knownOn", counting.knownOn())
                .param("year", counting.year())
                .param("kinds", all(base, granted, set -> Stream.of(kind(set))))
                .param("codes", all(base, granted, set -> set.codes().stream()))
                .param("baseKind", base.map(QuotaQueries::kind).orElse(""))
                .param("baseCodes", codes(base))
                .param("basePeople", base.map(CountedSet::isOfPeople).orElse(false))
                .param("grantedKind", granted.map(QuotaQueries::kind).orElse(""))
                .param("grantedCodes", codes(granted))
                .param("grantedPeople", granted.map(CountedSet::isOfPeople).orElse(false));
    }

    private static String[] all(
            Optional<CountedSet> base, Optional<CountedSet> granted, Function<CountedSet, Stream<String>> words) {
        return Stream.concat(base.stream(), granted.stream())
                .flatMap(words)
                .distinct()
                .toArray(String[]::new);
    }

    private static String[] codes(Optional<CountedSet> set) {
        return set.map(CountedSet::codes).orElse(Set.of()).toArray(String[]::new);
    }

    private static String kind(CountedSet set) {
        return set.thing().name();
    }

    private static UUID[] units(Scope scope) {
        return scope.units().toArray(UUID[]::new);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"));
    }
}
