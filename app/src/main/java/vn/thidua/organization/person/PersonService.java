package vn.thidua.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.person.PersonQueries.Line;
import vn.thidua.organization.person.PersonQueries.Person;
import vn.thidua.organization.person.PersonQueries.Time;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/** Lets those who may look at people, which the audit log keeps. */
@Service
class PersonService {

    /** A person with the times that the reader may see. */
    record Opened(Person person, List<Time> times) {

        Opened {
            times = List.copyOf(times);
        }
    }

    private final PersonQueries queries;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    PersonService(PersonQueries queries, Permissions permissions, ApplicationEventPublisher events) {
        this.queries = queries;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Returns at most {@code limit} people of the reader's units on {@code day}; see {@code PersonQueries}. The log keeps how
     * many were shown, and not the words that were searched, which may be a name.
     */
    @Transactional
    public List<Line> search(Actor actor, LocalDate day, String asked, String after, int limit) {
        permissions.require(actor, PersonPermission.READ);
        List<Line> found = queries.people(permissions.scope(actor, PersonPermission.READ), day, asked, after, limit);
        if (!found.isEmpty()) {
            events.publishEvent(new AuditableEvent(
                    "organization.person.search",
                    "person-list",
                    day.toString(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("shown", String.valueOf(found.size())),
                    ""));
        }
        return found;
    }

    /**
     * Returns one person with the times that the reader may see.
     *
     * @throws NotFound if there is no such person, or never was in a unit of the reader
     */
    @Transactional
    public Opened open(Actor actor, String code) {
        permissions.require(actor, PersonPermission.READ);
        Scope scope = permissions.scope(actor, PersonPermission.READ);
        Person person = queries.find(scope, code).orElseThrow(() -> new NotFound("person", code));
        List<Time> times = queries.times(scope, person.id());
        events.publishEvent(new AuditableEvent(
                "organization.person.read",
                "person",
                person.code(),
                Optional.of(times.getFirst().unitId()),
                Map.of(),
                Map.of(),
                ""));
        return new Opened(person, times);
    }
}
