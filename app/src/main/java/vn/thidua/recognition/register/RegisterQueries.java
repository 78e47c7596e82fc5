package vn.thidua.recognition.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.Scope;

/** Finds the people and units of whom the register may know something. */
@Component
class RegisterQueries {

    /**
     * A person or unit of a list.
     *
     * @param unit unit of a person; empty for a unit
     * @param facts how many facts count
     * @param latest the latest year of which something is known
     */
    record Line(String code, String name, String unit, int facts, Optional<Integer> latest) {}

    /**
     * A person or unit whose page is open.
     *
     * @param units the reader's units that it belongs to or is, the latest first
     */
    record Subject(FactSubject id, String code, String name, List<UUID> units) {

        Subject {
            units = List.copyOf(units);
        }
    }

    private static final String KNOWN = """
            (select count(*)::integer as facts, max(extract(year from fact.since))::integer as latest
               from recognition.fact
              where fact.%1$s_id = %1$s.id
                and fact.kind not in ('BIRTH', 'COMPLETE')
                and not fact.withdrawn
                and not exists (select 1 from recognition.fact later where later.replaces_id = fact.id)) known
            """;

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns at most {@code limit} people who are in units of {@code scope} on {@code day} and whose name or code has every
     * word of {@code asked}, by given name as Vietnamese lists are.
     *
     * @param after code of the person whom the list goes on after; empty for the start
     */
    List<Line> people(Scope scope, LocalDate day, String asked, String after, int limit) {
        return jdbc.sql("""
                        with listed as (
                            select person.id, person.code, person.full_name, person.given_name,
                                   string_agg(distinct unit.short_name, ', ') as unit
                              from organization.person
                              join organization.membership on membership.person_id = person.id
                              join organization.unit_as_of(:day) unit on unit.id = membership.unit_id
                             where membership.unit_id = any (:units)
                               and membership.valid_from <= :day
                               and (membership.valid_to is null or membership.valid_to > :day)
                               and person.search_key like all (:patterns)
                             group by person.id)
                        select person.code, person.full_name, person.unit, known.facts, known.latest
                          from (select id, code, full_name, given_name, unit
                                  from listed
                                 where :after = ''
                                    or (given_name collate "vi-x-icu", full_name collate "vi-x-icu", code)
                                       > (select given_name collate "vi-x-icu", full_name collate "vi-x-icu", code
                                            from listed
                                           where code = :after)
                                 order by given_name collate "vi-x-icu", full_name collate "vi-x-icu", code
                                 limit :limit) person
                         cross join lateral
                        """ + KNOWN.formatted("person") + """
                         order by person.given_name collate "vi-x-icu", person.full_name collate "vi-x-icu", person.code
                        """)
                .param("day", day)
                .param("units", scope.units().toArray(UUID[]::new))
                .param("patterns", SearchKey.patterns(asked).toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Line(
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("unit"),
                        row.getInt("facts"),
                        Optional.ofNullable(row.getObject("latest", Integer.class))))
                .list();
    }

    /** Returns at most {@code limit} units of {@code scope} as they are called on {@code day}; otherwise as {@link #people}. */
    List<Line> units(Scope scope, LocalDate day, String asked, String after, int limit) {
        return jdbc.sql("""
                        with listed as (
                            select unit.id, unit.code, unit.name, unit."position"
                              from organization.unit_as_of(:day) unit
                              join organization.unit_state state on state.unit_id = unit.id
                             where unit.id = any (:units)
                               and state.search_key like all (:patterns)
                             group by unit.id, unit.code, unit.name, unit."position")
                        select unit.code, unit.name, known.facts, known.latest
                          from (select id, code, name, "position"
                                  from listed
                                 where :after = ''
                                    or ("position", code) > (select "position", code from listed where code = :after)
                                 order by "position", code
                                 limit :limit) unit
                         cross join lateral
                        """ + KNOWN.formatted("unit") + """
                         order by unit."position", unit.code
                        """)
                .param("day", day)
                .param("units", scope.units().toArray(UUID[]::new))
                .param("patterns", SearchKey.patterns(asked).toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Line(
                        row.getString("code"),
                        row.getString("name"),
                        "",
                        row.getInt("facts"),
                        Optional.ofNullable(row.getObject("latest", Integer.class))))
                .list();
    }

    /** Returns the person called {@code code} who is, or was, in a unit of {@code scope}. */
    Optional<Subject> person(Scope scope, String code) {
        return subject("""
                select true as person, person.id, person.code, person.full_name as name,
                       array(select membership.unit_id
                               from organization.membership
                              where membership.person_id = person.id
                                and membership.unit_id = any (:units)
                              order by membership.valid_from desc) as units
                  from organization.person
                 where person.code = :code
                """, scope, code);
    }

    /** Returns the unit called {@code code} if it is one of {@code scope}. */
    Optional<Subject> unit(Scope scope, String code) {
        return subject("""
                select false as person, unit.id, unit.code, unit.name, array[unit.id] as units
                  from organization.unit_latest unit
                 where unit.code = :code
                   and unit.id = any (:units)
                """, scope, code);
    }

    /** Returns the person or unit with the id of {@code subject}, as {@link #person} and {@link #unit}. */
    Optional<Subject> subject(Scope scope, FactSubject subject) {
        String code = jdbc.sql(
                        subject.person()
                                ? "select code from organization.person where id = :id"
                                : "select code from organization.unit where id = :id")
                .param("id", subject.id())
                .query(String.class)
                .optional()
                .orElse("");
        return subject.person() ? person(scope, code) : unit(scope, code);
    }

    /** Says whether {@code subject} was in a unit of {@code scope} on {@code day} or later, or is such a unit. */
    boolean wasThere(Scope scope, FactSubject subject, LocalDate day) {
        return !subject.person()
                || jdbc.sql("""
                                select exists (select 1
                                                 from organization.membership held
                                                where held.person_id = :person
                                                  and held.unit_id = any (:units)
                                                  and (held.valid_to is null or held.valid_to > :day))
                                """)
                        .param("person", subject.id())
                        .param("units", scope.units().toArray(UUID[]::new))
                        .param("day", day)
                        .query(Boolean.class)
                        .single();
    }

    private Optional<Subject> subject(String sql, Scope scope, String code) {
        return jdbc.sql(sql)
                .param("code", code)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new Subject(
                        new FactSubject(row.getBoolean("person"), row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        List.of((UUID[]) row.getArray("units").getArray())))
                .optional()
                .filter(found -> !found.units().isEmpty());
    }
}
