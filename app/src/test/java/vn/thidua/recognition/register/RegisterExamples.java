package vn.thidua.recognition.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Actor;

/** Two units, {@code an} and {@code binh}, and invented people in them. */
@TestComponent
public class RegisterExamples {

    public static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static final String UNITS = """
            code,name,short_name,cluster,head
            an,Đơn vị An,An,91,yes
            binh,Đơn vị Bình,Bình,91,no
            """;

    private final UnitRegister register;
    private final UnitDirectory units;
    private final JdbcClient jdbc;

    RegisterExamples(UnitRegister register, UnitDirectory units, JdbcClient jdbc) {
        this.register = register;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Puts the units on record. */
    public void open() {
        register.register("units.csv", UNITS, FIRST);
    }

    public UUID unit(String code) {
        return units.find(code).orElseThrow().id();
    }

    /** Returns somebody with {@code role} in charge of one unit. */
    public Actor of(String unit, String role) {
        return new Actor(new UUID(0, 2), "Officer of " + unit, role, Set.of(unit(unit)));
    }

    /** Returns a standing officer in charge of both units. */
    public Actor officer() {
        return new Actor(new UUID(0, 1), "Officer", "standing-officer", Set.of(unit("an"), unit("binh")));
    }

    /** Adds somebody who is in {@code unit} since 2010. */
    public UUID person(String code, String name, String unit) {
        UUID id = jdbc.sql("""
                        insert into organization.person (id, code, full_name, given_name, search_key)
                        values (uuidv7(), :code, :name, :given, :key)
                        returning id
                        """)
                .param("code", code)
                .param("name", name)
                .param("given", name.substring(name.lastIndexOf(' ') + 1))
                .param("key", SearchKey.of(name, code))
                .query(UUID.class)
                .single();
        time(code, unit, FIRST, Optional.empty());
        return id;
    }

    /** Puts somebody into {@code unit} until the day before {@code to}. */
    public void time(String code, String unit, LocalDate from, Optional<LocalDate> to) {
        jdbc.sql("""
                        insert into organization.membership (id, person_id, unit_id, valid_from, valid_to)
                        select uuidv7(), person.id, :unit, :from, :to
                          from organization.person
                         where person.code = :code
                        """)
                .param("unit", unit(unit))
                .param("from", from)
                .param("to", to.orElse(null))
                .param("code", code)
                .update();
    }

    /** Lets somebody leave {@code unit} on the day before {@code to}. */
    public void leave(String code, String unit, LocalDate to) {
        jdbc.sql("""
                        update organization.membership
                           set valid_to = :to
                         where unit_id = :unit
                           and person_id = (select id from organization.person where code = :code)
                        """)
                .param("to", to)
                .param("unit", unit(unit))
                .param("code", code)
                .update();
    }
}
