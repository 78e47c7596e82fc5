package vn.thidua.recognition.radar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Scope;

/** Finds whom a page of the radar is about. */
@Component
class RadarQueries {

    /**
     * A person or unit.
     *
     * @param unit unit of a person in the official short form; empty for a unit
     */
    record Subject(UUID id, String code, String name, String unit) {}

    private final JdbcClient jdbc;

    RadarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns at most {@code limit} people who are in units of {@code scope} on {@code day}, by given name as Vietnamese lists
     * are.
     *
     * @param unit code of the unit whose people are listed; empty for all of the scope
     * @param after code of the person whom the list goes on after; empty for the start
     */
    List<Subject> people(Scope scope, LocalDate day, String unit, String after, int limit) {
        return jdbc.sql("""
                        with listed as (
                            select person.id, person.code, person.full_name as name, person.given_name,
                                   string_agg(distinct unit.short_name, ', ') as unit
                              from organization.person
                              join organization.membership on membership.person_id = person.id
                              join organization.unit_as_of(:day) unit on unit.id = membership.unit_id
                             where membership.unit_id = any (:units)
                               and membership.valid_from <= :day
                               and (membership.valid_to is null or membership.valid_to > :day)
                               and (:unit = '' or unit.code = :unit)
                             group by person.id)
                        select id, code, name, unit
                          from listed
                         where :after = ''
                            or (given_name collate "vi-x-icu", name collate "vi-x-icu", code)
                               > (select given_name collate "vi-x-icu", name collate "vi-x-icu", code
                                    from listed
                                   where code = :after)
                         order by given_name collate "vi-x-icu", name collate "vi-x-icu", code
                         limit :limit
                        """)
                .param("day", day)
                .param("units", units(scope))
                .param("unit", unit)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> subject(row))
                .list();
    }

    /** Returns at most {@code limit} units of {@code scope} as they are called on {@code day}, in the official order. */
    List<Subject> units(Scope scope, LocalDate day, String after, int limit) {
        return jdbc.sql("""
                        with listed as (
                            select unit.id, unit.code, unit.name, unit."position"
                              from organization.unit_as_of(:day) unit
                             where unit.id = any (:units))
                        select id, code, name, '' as unit
                          from listed
                         where :after = ''
                            or ("position", code) > (select "position", code from listed where code = :after)
                         order by "position", code
                         limit :limit
                        """)
                .param("day", day)
                .param("units", units(scope))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> subject(row))
                .list();
    }

    /** Returns the unit called {@code code} on {@code day} if it is one of {@code scope}. */
    Optional<Subject> unit(Scope scope, LocalDate day, String code) {
        return jdbc.sql("""
                        select unit.id, unit.code, unit.name, '' as unit
                          from organization.unit_as_of(:day) unit
                         where unit.code = :code
                           and unit.id = any (:units)
                        """)
                .param("day", day)
                .param("units", units(scope))
                .param("code", code)
                .query((row, number) -> subject(row))
                .optional();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class), row.getString("code"), row.getString("name"), row.getString("unit"));
    }

    private static UUID[] units(Scope scope) {
        return scope.units().toArray(UUID[]::new);
    }
}
