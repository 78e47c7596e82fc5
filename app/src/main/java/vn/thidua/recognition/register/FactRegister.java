package vn.thidua.recognition.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Scope;

/**
 * The register as its sibling features use it, inside a transaction of theirs. They ask permission and tell the log; what
 * they enter they have checked.
 */
@Component
public class FactRegister {

    /**
     * A person or unit and what is known of it.
     *
     * @param units the reader's units that it belongs to or is, the latest first
     * @param entries the latest first
     */
    public record Known(FactSubject subject, String code, String name, List<UUID> units, List<Entry> entries) {

        public Known {
            units = List.copyOf(units);
            entries = List.copyOf(entries);
        }

        /** Returns the address of its page in the register. */
        public String href() {
            return RegisterScreens.href("/one", subject.person(), code);
        }

        /** Returns the address of the form for one more fact of {@code kind}, with {@code given} filled in. */
        public String adding(FactKind kind, Map<FactField, String> given) {
            return RegisterScreens.adding(subject.person(), code, kind, given);
        }

        /** Returns this with what was known already on {@code day}. */
        public Known on(LocalDate day) {
            return new Known(
                    subject,
                    code,
                    name,
                    units,
                    entries.stream()
                            .filter(entry -> entry.fact().isKnownOn(day))
                            .toList());
        }
    }

    /**
     * A fact of the register.
     *
     * @param source where it came from, in the reader's words
     */
    public record Entry(UUID id, Fact fact, String source) {

        /** Returns the address of its page in the register. */
        public String href() {
            return RegisterScreens.ADDRESS + "/facts/" + id;
        }
    }

    private static final Comparator<RegisteredFact> LATEST = Comparator.comparing(
                    (RegisteredFact entry) -> entry.fact().since())
            .reversed()
            .thenComparing(entry -> entry.fact().kind().name())
            .thenComparing(RegisteredFact::id);

    private final RegisterQueries queries;
    private final FactRepository facts;

    FactRegister(RegisterQueries queries, FactRepository facts) {
        this.queries = queries;
        this.facts = facts;
    }

    /**
     * Returns the person or unit called {@code code} with all that counts and was known on {@code day}; empty if it is not one
     * of {@code scope}.
     */
    public Optional<Known> open(Scope scope, boolean person, String code, LocalDate day) {
        return (person ? queries.person(scope, code) : queries.unit(scope, code))
                .map(subject -> new Known(
                        subject.id(),
                        subject.code(),
                        subject.name(),
                        subject.units(),
                        facts.of(scope, subject.id()).stream()
                                .filter(entry -> entry.fact().isKnownOn(day))
                                .map(FactRegister::entry)
                                .toList()));
    }

    private static Entry entry(RegisteredFact fact) {
        return new Entry(fact.id(), fact.fact(), RegisterScreens.source(fact));
    }

    /** Returns what counts of {@code subject}, as far as {@code scope} may see it and it was known on {@code day}. */
    public List<Fact> knownOn(Scope scope, FactSubject subject, LocalDate day) {
        return facts.of(scope, subject).stream()
                .map(RegisteredFact::fact)
                .filter(fact -> fact.isKnownOn(day))
                .toList();
    }

    /** Returns what counts of those of {@code subjects} of whom anything is known; they are people or units. */
    public Map<FactSubject, List<Fact>> known(Scope scope, boolean people, Collection<UUID> subjects) {
        Map<FactSubject, List<Fact>> known = new HashMap<>();
        facts.of(scope, people, subjects)
                .forEach((id, entries) -> known.put(
                        new FactSubject(people, id),
                        entries.stream().map(RegisteredFact::fact).toList()));
        return known;
    }

    /**
     * Returns what counts and was known on {@code day}, the latest first, of those of {@code subjects} of whom anything is
     * known; they are people or units.
     */
    public Map<FactSubject, List<Entry>> entries(
            Scope scope, boolean people, Collection<UUID> subjects, LocalDate day) {
        Map<FactSubject, List<Entry>> known = new HashMap<>();
        facts.of(scope, people, subjects)
                .forEach((id, entries) -> known.put(
                        new FactSubject(people, id),
                        entries.stream()
                                .filter(entry -> entry.fact().isKnownOn(day))
                                .sorted(LATEST)
                                .map(FactRegister::entry)
                                .toList()));
        return known;
    }

    /** Lets nobody else enter anything until the transaction ends. */
    public void hold() {
        facts.hold();
    }

    /** Enters {@code entered} as it is. */
    public void enter(Actor actor, List<NewFact> entered, Progress progress) {
        facts.insert(actor, entered, progress);
    }
}
