package vn.thidua.recognition.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.register.RegisterQueries.Line;
import vn.thidua.recognition.register.RegisterQueries.Subject;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Lets those who may look at the register and write into it. Every look at people and every entry is kept in the log. */
@Service
class RegisterService {

    private static final int LONGEST_REASON = 500;

    /** A person or unit with all that counts and that the reader may see, the latest first. */
    record Opened(Subject subject, List<RegisteredFact> facts, boolean mayWrite) {

        Opened {
            facts = List.copyOf(facts);
        }
    }

    /** An entry with all that it replaced and that replaced it, the latest first. */
    record History(Subject subject, List<RegisteredFact> entries, boolean mayWrite) {

        History {
            entries = List.copyOf(entries);
        }
    }

    private final RegisterQueries queries;
    private final FactRepository facts;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterService(
            RegisterQueries queries,
            FactRepository facts,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.facts = facts;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** Returns at most {@code limit} people of the reader's units, or those units; see {@code RegisterQueries}. */
    @Transactional
    public List<Line> search(Actor actor, boolean people, LocalDate day, String asked, String after, int limit) {
        permissions.require(actor, RegisterPermission.READ);
        Scope scope = permissions.scope(actor, RegisterPermission.READ);
        if (!people) {
            return queries.units(scope, day, asked, after, limit);
        }
        List<Line> found = queries.people(scope, day, asked, after, limit);
        if (!found.isEmpty()) {
            publish(
                    "recognition.register.search",
                    "person-list",
                    day.toString(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("shown", Integer.toString(found.size())),
                    "");
        }
        return found;
    }

    /**
     * Returns what counts of the person or unit called {@code code} and was known on {@code day}.
     *
     * @throws NotFound if there is no such person or unit, or it never was the reader's
     */
    @Transactional
    public Opened open(Actor actor, boolean person, String code, LocalDate day) {
        permissions.require(actor, RegisterPermission.READ);
        Scope scope = permissions.scope(actor, RegisterPermission.READ);
        Subject subject = subject(scope, person, code);
        List<RegisteredFact> known = facts.of(scope, subject.id()).stream()
                .filter(fact -> fact.fact().isKnownOn(day))
                .toList();
        publish(
                "recognition.register.read",
                kind(subject),
                subject.code(),
                unit(subject),
                Map.of(),
                Map.of("day", day.toString()),
                "");
        return new Opened(subject, known, mayWrite(actor, subject));
    }

    /** Returns the entry {@code id} with its history; as {@link #open}. */
    @Transactional
    public History history(Actor actor, UUID id) {
        permissions.require(actor, RegisterPermission.READ);
        Scope scope = permissions.scope(actor, RegisterPermission.READ);
        RegisteredFact fact = facts.find(scope, id).orElseThrow(() -> new NotFound("fact", id));
        Subject subject = queries.subject(scope, fact.subject()).orElseThrow(() -> new NotFound("fact", id));
        publish(
                "recognition.register.read",
                kind(subject),
                subject.code(),
                unit(subject),
                Map.of(),
                Map.of("kind", fact.fact().kind().section()),
                "");
        return new History(subject, facts.history(scope, id), mayWrite(actor, subject));
    }

    /** Returns the person or unit that a fact is to be entered about; as {@link #open}. */
    @Transactional(readOnly = true)
    public Subject writable(Actor actor, boolean person, String code) {
        permissions.require(actor, RegisterPermission.WRITE);
        return subject(permissions.scope(actor, RegisterPermission.WRITE), person, code);
    }

    /** Enters {@code fact}, or says everything that is wrong with it. */
    @Transactional
    public List<Violation> add(Actor actor, boolean person, String code, Fact fact) {
        Subject subject = writable(actor, person, code);
        List<Violation> wrong = new ArrayList<>(FactCheck.of(fact, person, today()));
        if (wrong.isEmpty()) {
            left(actor, subject, fact).ifPresent(wrong::add);
        }
        if (wrong.isEmpty()) {
            facts.hold();
            known(actor, subject, fact, Optional.empty()).ifPresent(wrong::add);
        }
        if (wrong.isEmpty()) {
            facts.insert(actor, List.of(new NewFact(subject.id(), fact, FactSource.TYPED)), Progress.SILENT);
            publish(
                    "recognition.register.add",
                    kind(subject),
                    subject.code(),
                    unit(subject),
                    Map.of(),
                    told(fact),
                    fact.kind() == FactKind.COMPLETE ? fact.words() : "");
        }
        return wrong;
    }

    /** Puts {@code fact} in the place of the entry {@code id}, or says everything that speaks against it. */
    @Transactional
    public List<Violation> correct(Actor actor, UUID id, Fact fact, String reason) {
        Subject subject = subject(actor, id);
        facts.hold();
        RegisteredFact present = present(actor, id);
        List<Violation> wrong = new ArrayList<>(FactCheck.of(fact, subject.id().person(), today()));
        replaceable(actor, present, reason, wrong);
        if (fact.equals(present.fact())) {
            wrong.add(Violation.of(RegisterViolation.NOTHING_CHANGED));
        } else if (wrong.isEmpty()) {
            left(actor, subject, fact).ifPresent(wrong::add);
            known(actor, subject, fact, Optional.of(id)).ifPresent(wrong::add);
        }
        if (wrong.isEmpty()) {
            facts.replace(actor, present, fact, reason.strip(), false);
            publish(
                    "recognition.register.correct",
                    kind(subject),
                    subject.code(),
                    unit(subject),
                    told(present.fact()),
                    told(fact),
                    reason.strip());
        }
        return wrong;
    }

    /** Takes the entry {@code id} back, or says why not. */
    @Transactional
    public List<Violation> withdraw(Actor actor, UUID id, String reason) {
        Subject subject = subject(actor, id);
        facts.hold();
        RegisteredFact present = present(actor, id);
        List<Violation> wrong = new ArrayList<>();
        replaceable(actor, present, reason, wrong);
        if (wrong.isEmpty()) {
            facts.replace(actor, present, present.fact(), reason.strip(), true);
            publish(
                    "recognition.register.withdraw",
                    kind(subject),
                    subject.code(),
                    unit(subject),
                    told(present.fact()),
                    Map.of(),
                    reason.strip());
        }
        return wrong;
    }

    private Subject subject(Scope scope, boolean person, String code) {
        return (person ? queries.person(scope, code) : queries.unit(scope, code))
                .orElseThrow(() -> new NotFound(person ? "person" : "unit", code));
    }

    private Subject subject(Actor actor, UUID id) {
        permissions.require(actor, RegisterPermission.WRITE);
        return queries.subject(
                        permissions.scope(actor, RegisterPermission.WRITE),
                        present(actor, id).subject())
                .orElseThrow(() -> new NotFound("fact", id));
    }

    private RegisteredFact present(Actor actor, UUID id) {
        return facts.find(permissions.scope(actor, RegisterPermission.WRITE), id)
                .orElseThrow(() -> new NotFound("fact", id));
    }

    private void replaceable(Actor actor, RegisteredFact present, String reason, List<Violation> wrong) {
        if (reason.isBlank()) {
            wrong.add(Violation.of(RegisterViolation.REASON_MISSING));
        } else if (reason.strip().length() > LONGEST_REASON) {
            wrong.add(Violation.of(
                    RegisterViolation.TEXT_TOO_LONG,
                    Texts.text("recognition.register.reason"),
                    reason.strip().length(),
                    LONGEST_REASON));
        }
        Scope scope = permissions.scope(actor, RegisterPermission.WRITE);
        if (present.withdrawn()
                || !facts.history(scope, present.id()).getFirst().id().equals(present.id())) {
            wrong.add(Violation.of(RegisterViolation.REPLACED_ALREADY));
        }
    }

    /** What began after somebody had left is for the unit where the person was by then; its writer could not even read it. */
    private Optional<Violation> left(Actor actor, Subject subject, Fact fact) {
        return queries.wasThere(permissions.scope(actor, RegisterPermission.WRITE), subject.id(), fact.since())
                ? Optional.empty()
                : Optional.of(Violation.of(RegisterViolation.SUBJECT_LEFT, Formats.date(fact.since())));
    }

    /** Returns what the register says already of the same thing, apart from the entry {@code except}. */
    private Optional<Violation> known(Actor actor, Subject subject, Fact fact, Optional<UUID> except) {
        String identity = fact.identity(Vocabulary.isOnce(fact));
        return facts.of(permissions.scope(actor, RegisterPermission.WRITE), subject.id()).stream()
                .filter(present -> except.isEmpty() || !present.id().equals(except.get()))
                .map(RegisteredFact::fact)
                .filter(present -> present.identity(Vocabulary.isOnce(present)).equals(identity))
                .findFirst()
                .map(present -> present.equals(fact)
                        ? Violation.of(RegisterViolation.KNOWN_ALREADY)
                        : Violation.of(RegisterViolation.KNOWN_OTHERWISE, FactWords.of(present)));
    }

    private boolean mayWrite(Actor actor, Subject subject) {
        return subject.units().stream().anyMatch(unit -> permissions.allows(actor, RegisterPermission.WRITE, unit));
    }

    /** What the log keeps of a fact: codes and days, no words that may name somebody. */
    private static Map<String, String> told(Fact fact) {
        Map<String, String> told = new HashMap<>();
        told.put("kind", fact.kind().section());
        told.put("code", fact.code());
        fact.year().ifPresent(year -> told.put("year", Integer.toString(year)));
        if (!fact.number().isEmpty()) {
            told.put("number", fact.number());
        }
        if (!fact.level().isEmpty()) {
            told.put("level", fact.level());
        }
        fact.day().ifPresent(day -> told.put("day", day.toString()));
        fact.from().ifPresent(day -> told.put("from", day.toString()));
        fact.until().ifPresent(day -> told.put("to", day.toString()));
        fact.amount().ifPresent(amount -> told.put("amount", amount.toPlainString()));
        if (!fact.outcome().isEmpty()) {
            told.put("outcome", fact.outcome());
        }
        fact.revoked().ifPresent(day -> told.put("revoked", day.toString()));
        return told;
    }

    private void publish(
            String action,
            String subject,
            String id,
            Optional<UUID> unit,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {
        events.publishEvent(new AuditableEvent(action, subject, id, unit, before, after, reason));
    }

    private static String kind(Subject subject) {
        return subject.id().person() ? "person" : "unit";
    }

    private static Optional<UUID> unit(Subject subject) {
        return subject.units().stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
