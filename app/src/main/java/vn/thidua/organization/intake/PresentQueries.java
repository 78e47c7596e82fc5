package vn.thidua.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.intake.Present.KnownMembership;
import vn.thidua.organization.intake.Present.KnownPerson;
import vn.thidua.organization.intake.Present.KnownPost;
import vn.thidua.organization.intake.Present.KnownUnit;
import vn.thidua.web.FrameFacts;

/** Reads what is on record about the things that an import names. */
@Component
class PresentQueries {

    private record Held(UUID person, KnownMembership membership) {}

    private final JdbcClient jdbc;
    private final FrameFacts facts;

    PresentQueries(JdbcClient jdbc, FrameFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** Returns all units, the posts of the units that {@code lines} name, and the people that they name. */
    Present of(Lines lines) {
        Set<String> units = Stream.concat(
                        lines.posts().stream().map(PostLine::unit),
                        lines.people().stream().map(PersonLine::unit))
                .collect(Collectors.toSet());
        Set<String> people = lines.people().stream().map(PersonLine::code).collect(Collectors.toSet());
        return new Present(units(), posts(units), people(people));
    }

    /** Says whether all bodies that are at the top today are among {@code units}. */
    boolean coversTop(Set<UUID> units) {
        return jdbc.sql("""
                        select not exists (select 1
                                             from organization.unit_as_of(:day) unit
                                            where unit.kind = 'BODY'
                                              and unit.present
                                              and unit.parent_id is null
                                              and unit.id not in (select unnest(:units)))
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("day", facts.asOf())
                .query(Boolean.class)
                .single();
    }

    /** Returns {@code count} new names, which sort by the time they were made. */
    List<UUID> newIds(int count) {
        return jdbc.sql("select uuidv7() as id from generate_series(1, :count)")
                .param("count", count)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private Map<String, KnownUnit> units() {
        return jdbc
                .sql("""
                        select distinct on (unit.id) unit.id, unit.code, state.valid_from, state.valid_to, state.name,
                               state.short_name, state.parent_id, coalesce(parent.code, '') as parent, state.position,
                               state.search_key, min(state.valid_from) over (partition by unit.id) as since
                          from organization.unit
                          join organization.unit_state state on state.unit_id = unit.id
                          left join organization.unit parent on parent.id = state.parent_id
                         order by unit.id, state.valid_from desc
                        """)
                .query((row, number) -> new KnownUnit(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getObject("since", LocalDate.class),
                        span(row),
                        row.getString("name"),
                        row.getString("short_name"),
                        Optional.ofNullable(row.getObject("parent_id", UUID.class)),
                        row.getString("parent"),
                        row.getInt("position"),
                        row.getString("search_key")))
                .list()
                .stream()
                .collect(Collectors.toMap(KnownUnit::code, Function.identity()));
    }

    private Map<String, List<KnownPost>> posts(Set<String> units) {
        return jdbc
                .sql("""
                        select post.id, unit.code as unit, post.code, post.title, post.position, post.valid_from, post.valid_to
                          from organization.post
                          join organization.unit on unit.id = post.unit_id
                         where unit.code = any (:units)
                        """)
                .param("units", units.toArray(String[]::new))
                .query((row, number) -> new KnownPost(
                        row.getObject("id", UUID.class),
                        row.getString("unit"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getInt("position"),
                        span(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(post -> ListReader.postCode(post.unit(), post.code())));
    }

    private Map<String, KnownPerson> people(Set<String> codes) {
        String[] wanted = codes.toArray(String[]::new);
        Map<UUID, List<KnownMembership>> memberships = new HashMap<>();
        jdbc.sql("""
                        select membership.person_id, membership.id, membership.unit_id, membership.post_id,
                               membership.valid_from, membership.valid_to
                          from organization.membership
                          join organization.person on person.id = membership.person_id
                         where person.code = any (:codes)
                        """)
                .param("codes", wanted)
                .query((row, number) -> held(row))
                .list()
                .forEach(held -> memberships
                        .computeIfAbsent(held.person(), _ -> new ArrayList<>())
                        .add(held.membership()));
        Map<String, KnownPerson> people = new HashMap<>();
        jdbc.sql("""
                        select id, code, full_name, given_name, search_key
                          from organization.person
                         where code = any (:codes)
                        """).param("codes", wanted).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            people.put(
                    row.getString("code"),
                    new KnownPerson(
                            id,
                            row.getString("full_name"),
                            row.getString("given_name"),
                            row.getString("search_key"),
                            memberships.getOrDefault(id, List.of())));
        });
        return people;
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getObject("person_id", UUID.class),
                new KnownMembership(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        Optional.ofNullable(row.getObject("post_id", UUID.class)),
                        span(row)));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
