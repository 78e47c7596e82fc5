package vn.thidua.recognition.radar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.radar.RadarQueries.Subject;
import vn.thidua.recognition.register.FactRegister;
import vn.thidua.recognition.register.FactRegister.Entry;
import vn.thidua.recognition.register.FactRegister.Known;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.verdict.KnownFacts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.Option;

/** Looks ahead for those whom the reader may look at. Every look is kept in the log, once for a page; nothing else is. */
@Service
class RadarService {

    /** How many people or units a page looks ahead for. */
    static final int LISTED = 20;

    /** A person or unit and what can be reached, the nearest first. */
    record Seen(Subject subject, List<Prospect> prospects) {

        Seen {
            prospects = List.copyOf(prospects);
        }
    }

    /**
     * A page of the list.
     *
     * @param unit the unit whose people are listed, itself
     * @param seen at most {@link #LISTED}, in the order of the list
     * @param goesOn whether there are more
     * @param forms titles and forms that can be asked for
     */
    record Listed(RadarAsked asked, Optional<Seen> unit, List<Seen> seen, boolean goesOn, List<Option> forms) {

        Listed {
            seen = List.copyOf(seen);
            forms = List.copyOf(forms);
        }
    }

    /** One person or unit. */
    record Opened(boolean person, Known known, LocalDate day, List<Prospect> prospects) {

        Opened {
            prospects = List.copyOf(prospects);
        }
    }

    /** The packs take a while to read and never change while the program runs. */
    private static final class Product {

        private static final RuleBook BOOK = RuleBook.ofProduct();

        private Product() {}
    }

    private final RadarQueries queries;
    private final FactRegister register;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    RadarService(
            RadarQueries queries, FactRegister register, Permissions permissions, ApplicationEventPublisher events) {
        this.queries = queries;
        this.register = register;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Looks ahead for the people or units of one page.
     *
     * @throws NotFound if there is no such form, or the unit is not the reader's
     */
    @Transactional
    public Listed list(Actor actor, RadarAsked asked) {
        permissions.require(actor, RadarPermission.READ);
        Scope scope = permissions.scope(actor, RadarPermission.READ);
        Prospects prospects = new Prospects(Product.BOOK, asked.day());
        List<Option> forms = prospects.choices(asked.people());
        if (!asked.form().isEmpty()
                && forms.stream().noneMatch(form -> form.value().equals(asked.form()))) {
            throw new NotFound("form", asked.form());
        }
        Optional<Subject> unit = asked.unit().isEmpty()
                ? Optional.empty()
                : Optional.of(queries.unit(scope, asked.day(), asked.unit())
                        .orElseThrow(() -> new NotFound("unit", asked.unit())));
        List<Subject> found = asked.people()
                ? queries.people(scope, asked.day(), asked.unit(), asked.after(), LISTED + 1)
                : queries.units(scope, asked.day(), asked.after(), LISTED + 1);
        List<Subject> shown = found.stream().limit(LISTED).toList();
        Listed listed = new Listed(
                asked,
                unit.flatMap(one -> seen(scope, false, prospects, List.of(one), asked.day()).stream()
                        .findFirst()),
                seen(scope, asked.people(), prospects, shown, asked.day()),
                found.size() > LISTED,
                forms);
        tell(
                asked.people() ? "person-list" : "unit-list",
                asked.day().toString(),
                unit.map(Subject::id),
                Map.of("shown", Integer.toString(shown.size())));
        return listed;
    }

    /**
     * Looks ahead for one person or unit.
     *
     * @throws NotFound if there is no such person or unit, or it never was the reader's
     */
    @Transactional
    public Opened open(Actor actor, boolean person, String code, LocalDate day) {
        permissions.require(actor, RadarPermission.READ);
        Known known = register.open(permissions.scope(actor, RadarPermission.READ), person, code, day)
                .orElseThrow(() -> new NotFound(person ? "person" : "unit", code));
        List<Prospect> prospects = new Prospects(Product.BOOK, day).of(person, KnownFacts.of(known.entries(), day));
        tell(
                person ? "person" : "unit",
                known.code(),
                known.units().stream().findFirst(),
                Map.of("day", day.toString()));
        return new Opened(person, known, day, prospects);
    }

    private List<Seen> seen(Scope scope, boolean people, Prospects prospects, List<Subject> subjects, LocalDate day) {
        Map<FactSubject, List<Entry>> known = register.entries(
                scope, people, subjects.stream().map(Subject::id).toList(), day);
        return subjects.stream()
                .map(subject -> new Seen(
                        subject,
                        prospects.of(
                                people,
                                KnownFacts.of(
                                        known.getOrDefault(new FactSubject(people, subject.id()), List.of()), day))))
                .toList();
    }

    private void tell(String subject, String id, Optional<UUID> unit, Map<String, String> after) {
        events.publishEvent(new AuditableEvent("recognition.radar.read", subject, id, unit, Map.of(), after, ""));
    }
}
