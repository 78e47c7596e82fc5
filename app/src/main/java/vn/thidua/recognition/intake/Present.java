package vn.thidua.recognition.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactSubject;

/** What is on record and the sender covers: people, units, and what is known of them. */
final class Present {

    private final List<PresentUnit> units;
    private final Map<String, PresentPerson> byCode;
    private final Map<String, List<PresentPerson>> byName;
    private final Map<String, PresentUnit> unitByCode;
    private final Map<String, List<PresentUnit>> unitsByName = new HashMap<>();
    private final Map<FactSubject, List<Fact>> facts;

    Present(List<PresentPerson> people, List<PresentUnit> units, Map<FactSubject, List<Fact>> facts) {
        this.units = List.copyOf(units);
        this.byCode = people.stream().collect(Collectors.toMap(PresentPerson::code, Function.identity()));
        this.byName = people.stream().collect(Collectors.groupingBy(person -> SearchKey.of(person.name())));
        this.unitByCode = units.stream().collect(Collectors.toMap(PresentUnit::code, Function.identity()));
        this.facts = new HashMap<>(facts);
        units.forEach(unit -> Stream.of(unit.name(), unit.shortName(), unit.code())
                .map(SearchKey::of)
                .distinct()
                .forEach(name -> unitsByName
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(unit)));
    }

    Optional<PresentPerson> person(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns everybody of whom {@code name} may be the name: those who write it so, or else those who do without diacritics. */
    List<PresentPerson> named(String name) {
        List<PresentPerson> alike = byName.getOrDefault(SearchKey.of(name), List.of());
        List<PresentPerson> same = alike.stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .toList();
        return same.isEmpty() ? alike : same;
    }

    /** Returns the unit whose code or name {@code written} is, if it is the name of one only. */
    Optional<PresentUnit> unit(String written) {
        if (unitByCode.containsKey(written)) {
            return Optional.ofNullable(unitByCode.get(written));
        }
        List<PresentUnit> named = unitsByName.getOrDefault(SearchKey.of(written), List.of());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    List<PresentUnit> units() {
        return units;
    }

    /** Returns what counts of {@code subject}. */
    List<Fact> facts(FactSubject subject) {
        return facts.getOrDefault(subject, List.of());
    }
}
