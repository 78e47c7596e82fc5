package vn.thidua.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.Scope;

/** Reads people for screens. */
@Component
class PersonQueries {

    /** A person of a list, with what the person does on the day. */
    record Line(String code, String fullName, String unit, String post) {}

    /** A person. */
    record Person(UUID id, String code, String fullName, String givenName) {}

    /**
     * Time in a unit.
     *
     * @param to first day after it
     */
    record Time(UUID unitId, String unitCode, String unit, String post, LocalDate from, Optional<LocalDate> to) {}

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns at most {@code limit} people who are in units of {@code scope} on {@code day} and whose name or code has every
     * word of {@code asked}, sorted by given name as Vietnamese lists are.
     *
     * @param after code of the person whom the list goes on after; empty, or nobody of {@code scope}, for the start
     */
    List<Line> people(Scope scope, LocalDate day, String asked, String after, int limit) {
        Optional<Person> last = after.isEmpty() ? Optional.empty() : find(scope, after);
        return jdbc.sql("""
                        select person.code, person.full_name,
                               string_agg(distinct unit.short_name, ', ') as unit,
                               coalesce(string_agg(distinct post.title, ', '), '') as post
                          from organization.person
                          join organization.membership on membership.person_id = person.id
                          join organization.unit_as_of(:day) unit on unit.id = membership.unit_id
                          left join organization.post on post.id = membership.post_id
                         where membership.unit_id = any (:units)
                           and membership.valid_from <= :day
                           and (membership.valid_to is null or membership.valid_to > :day)
                           and person.search_key like all (:patterns)
                           and (:start
                                or (person.given_name collate "vi-x-icu", person.full_name collate "vi-x-icu", person.code)
                                   > (:givenName, :fullName, :code))
                         group by person.id
                         order by person.given_name collate "vi-x-icu", person.full_name collate "vi-x-icu", person.code
                         limit :limit
                        """)
                .param("day", day)
                .param("units", scope.units().toArray(UUID[]::new))
                .param("patterns", SearchKey.patterns(asked).toArray(String[]::new))
                .param("start", last.isEmpty())
                .param("givenName", last.map(Person::givenName).orElse(""))
                .param("fullName", last.map(Person::fullName).orElse(""))
                .param("code", last.map(Person::code).orElse(""))
                .param("limit", limit)
                .query((row, number) -> new Line(
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("unit"),
                        row.getString("post")))
                .list();
    }

    /** Returns the person called {@code code} who is, or was, in a unit of {@code scope}. */
    Optional<Person> find(Scope scope, String code) {
        return jdbc.sql("""
                        select person.id, person.code, person.full_name, person.given_name
                          from organization.person
                         where person.code = :code
                           and exists (select 1
                                         from organization.membership
                                        where membership.person_id = person.id
                                          and membership.unit_id = any (:units))
                        """)
                .param("code", code)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new Person(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("given_name")))
                .optional();
    }

    /** Returns the times of {@code person} in units of {@code scope}, the latest first. */
    List<Time> times(Scope scope, UUID person) {
        return jdbc.sql("""
                        select membership.unit_id, unit.code as unit_code, unit.short_name,
                               coalesce(post.title, '') as post, membership.valid_from, membership.valid_to
                          from organization.membership
                          join organization.unit_latest unit on unit.id = membership.unit_id
                          left join organization.post on post.id = membership.post_id
                         where membership.person_id = :person
                           and membership.unit_id = any (:units)
                         order by membership.valid_from desc
                        """)
                .param("person", person)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new Time(
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit_code"),
                        row.getString("short_name"),
                        row.getString("post"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
                .list();
    }
}
