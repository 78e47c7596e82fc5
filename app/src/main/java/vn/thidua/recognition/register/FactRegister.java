package vn.thidua.recognition.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final FactRepository facts;

    FactRegister(FactRepository facts) {
        this.facts = facts;
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

    /** Lets nobody else enter anything until the transaction ends. */
    public void hold() {
        facts.hold();
    }

    /** Enters {@code entered} as it is. */
    public void enter(Actor actor, List<NewFact> entered, Progress progress) {
        facts.insert(actor, entered, progress);
    }
}
