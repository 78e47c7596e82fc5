package vn.thidua.recognition.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.FactRegister;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.recognition.register.Spelling;
import vn.thidua.shared.Scope;

/** Looks up whom the lines of a file can be about, and what is known of them. */
@Component
class PresentQueries {

    private final JdbcClient jdbc;
    private final FactRegister register;

    PresentQueries(JdbcClient jdbc, FactRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** A person as the register of people has it. */
    private record Named(UUID id, String code, String name, Set<UUID> units, String unitNames) {}

    /** Returns what {@code scope} covers, as far as {@code lines} can be about it. */
    Present of(Scope scope, List<Line> lines) {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        lines.forEach(line -> {
            Optional.ofNullable(line.cells().get(Column.CODE))
                    .ifPresent(cell -> codes.add(Spelling.clean(cell.text())));
            Optional.ofNullable(line.cells().get(Column.NAME)).ifPresent(cell -> names.add(SearchKey.of(cell.text())));
        });
        List<Named> people = people(scope).stream()
                .filter(person -> codes.contains(person.code()) || names.contains(SearchKey.of(person.name())))
                .toList();
        List<PresentUnit> units = units(scope);
        Map<FactSubject, List<Fact>> facts = new HashMap<>(
                register.known(scope, true, people.stream().map(Named::id).toList()));
        facts.putAll(register.known(scope, false, scope.units()));
        return new Present(
                people.stream()
                        .map(person -> new PresentPerson(
                                person.id(),
                                person.code(),
                                person.name(),
                                person.units(),
                                person.unitNames(),
                                born(facts.getOrDefault(new FactSubject(true, person.id()), List.of()))))
                        .toList(),
                units,
                facts);
    }

    private static Optional<LocalDate> born(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.BIRTH)
                .findFirst()
                .flatMap(Fact::day);
    }

    private List<Named> people(Scope scope) {
        return jdbc.sql("""
                        select person.id, person.code, person.full_name,
                               array_agg(distinct membership.unit_id) as units,
                               string_agg(distinct unit.short_name, ', ') as unit_names
                          from organization.person
                          join organization.membership on membership.person_id = person.id
                          join organization.unit_latest unit on unit.id = membership.unit_id
                         where membership.unit_id = any (:units)
                         group by person.id
                        """)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("full_name"),
                        Set.copyOf(Arrays.asList((UUID[]) row.getArray("units").getArray())),
                        row.getString("unit_names")))
                .list();
    }

    private List<PresentUnit> units(Scope scope) {
        return jdbc.sql("""
                        select unit.id, unit.code, unit.name, unit.short_name
                          from organization.unit_latest unit
                         where unit.id = any (:units)
                        """)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new PresentUnit(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name")))
                .list();
    }
}
