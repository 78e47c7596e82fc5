package vn.thidua.organization.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.cluster.ClusterExamples;

/** People in the units of {@link ClusterExamples}, as a list from outside leaves them. Their names are invented. */
@TestComponent
class PersonExamples {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private final ClusterExamples units;
    private final JdbcClient jdbc;

    PersonExamples(ClusterExamples units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Adds somebody who is in {@code unit} since 2016. */
    void add(String code, String name, String unit) {
        add(code, name);
        addTime(code, unit, Optional.empty(), FIRST, Optional.empty());
    }

    /** Adds somebody who is in no unit yet. */
    void add(String code, String name) {
        jdbc.sql("""
                        insert into organization.person (id, code, full_name, given_name, search_key)
                        values (uuidv7(), :code, :name, :given, :key)
                        """)
                .param("code", code)
                .param("name", name)
                .param("given", name.substring(name.lastIndexOf(' ') + 1))
                .param("key", SearchKey.of(name, code))
                .update();
    }

    /** Puts somebody into {@code unit} until the day before {@code to}, in a post of {@code title} if there is one. */
    void addTime(String code, String unit, Optional<String> title, LocalDate from, Optional<LocalDate> to) {
        Optional<UUID> post = title.map(words -> jdbc.sql("""
                        insert into organization.post (id, unit_id, code, title, position, valid_from)
                        values (uuidv7(), :unit, :code, :title, 1, :from)
                        returning id
                        """)
                .param("unit", units.unit(unit))
                .param("code", "post-" + code)
                .param("title", words)
                .param("from", from)
                .query(UUID.class)
                .single());
        jdbc.sql("""
                        insert into organization.membership (id, person_id, unit_id, post_id, valid_from, valid_to)
                        select uuidv7(), person.id, :unit, :post, :from, :to
                          from organization.person
                         where person.code = :code
                        """)
                .param("unit", units.unit(unit))
                .param("post", post.orElse(null))
                .param("from", from)
                .param("to", to.orElse(null))
                .param("code", code)
                .update();
    }
}
