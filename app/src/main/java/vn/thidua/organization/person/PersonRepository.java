package vn.thidua.organization.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.SearchKey;

/** Stores people and their posts. What screens show is in {@code PersonQueries}. */
@Repository
class PersonRepository {

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a person, unless the code is taken. */
    Optional<UUID> add(String code, String fullName) {
        return jdbc.sql("""
                        insert into organization.person (id, code, full_name, given_name, search_key)
                        values (uuidv7(), :code, :fullName, :givenName, :key)
                            on conflict (code) do nothing
                        returning id
                        """)
                .param("code", code)
                .param("fullName", fullName)
                .param("givenName", fullName.substring(fullName.lastIndexOf(' ') + 1))
                .param("key", SearchKey.of(fullName, code))
                .query(UUID.class)
                .optional();
    }

    /** Returns the unit that is called {@code code} and there on {@code day}. */
    Optional<UUID> unit(String code, LocalDate day) {
        return jdbc.sql("select id from organization.unit_on(:day) where code = :code")
                .param("day", day)
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** Returns the post of the unit on {@code day}; if there is none it is there from that day on. */
    UUID post(UUID unit, String code, String title, int position, LocalDate day) {
        return jdbc.sql("""
                        select id
                          from organization.post
                         where unit_id = :unit
                           and code = :code
                           and valid_from <= :day
                           and (valid_to is null or valid_to > :day)
                        """)
                .param("unit", unit)
                .param("code", code)
                .param("day", day)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> addPost(unit, code, title, position, day));
    }

    /** Puts a person into a unit. */
    void addTime(UUID person, UUID unit, Optional<UUID> post, LocalDate from, Optional<LocalDate> to) {
        jdbc.sql("""
                        insert into organization.membership (id, person_id, unit_id, post_id, valid_from, valid_to)
                        values (uuidv7(), :person, :unit, :post, :from, :to)
                        """)
                .param("person", person)
                .param("unit", unit)
                .param("post", post.orElse(null))
                .param("from", from)
                .param("to", to.orElse(null))
                .update();
    }

    /** A post of the same code that begins later ends this one on the day before. */
    private UUID addPost(UUID unit, String code, String title, int position, LocalDate from) {
        return jdbc.sql("""
                        insert into organization.post (id, unit_id, code, title, position, valid_from, valid_to)
                        select uuidv7(), :unit, :code, :title, :position, :from,
                               (select min(later.valid_from)
                                  from organization.post later
                                 where later.unit_id = :unit
                                   and later.code = :code
                                   and later.valid_from > :from)
                        returning id
                        """)
                .param("unit", unit)
                .param("code", code)
                .param("title", title)
                .param("position", position)
                .param("from", from)
                .query(UUID.class)
                .single();
    }
}
