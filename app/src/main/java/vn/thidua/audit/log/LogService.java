package vn.thidua.audit.log;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Lets people read the log. Who reads it is logged like everybody else. */
@Service
class LogService {

    private final LogQueries queries;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    LogService(LogQueries queries, Permissions permissions, ApplicationEventPublisher events) {
        this.queries = queries;
        this.permissions = permissions;
        this.events = events;
    }

    /** Opens the list that {@code filter} asks for. */
    @Transactional
    public LogReader open(Actor actor, LogFilter filter) {
        LogReader reader = reader(actor);
        publish("audit.log.read", "list", filter.given());
        return reader;
    }

    /**
     * Returns entry {@code number}.
     *
     * @throws NotFound if there is none, or it is of a unit that {@code actor} may not see
     */
    @Transactional
    public LogQueries.Chained get(Actor actor, long number) {
        LogQueries.Chained entry =
                queries.find(reader(actor), number).orElseThrow(() -> new NotFound("entry of the log", number));
        publish("audit.log.read", Long.toString(number), Map.of());
        return entry;
    }

    /** Opens the list that {@code filter} asks for, to be taken away as a table. */
    @Transactional
    public LogReader openTable(Actor actor, LogFilter filter) {
        permissions.require(actor, LogPermission.EXPORT);
        LogReader reader = reader(actor);
        publish("audit.log.export-table", "list", filter.given());
        return reader;
    }

    /**
     * Opens the whole log, to be taken away as it is.
     *
     * @throws AccessDeniedException if the log speaks of a unit that {@code actor} does not cover
     */
    @Transactional
    public void openWhole(Actor actor) {
        permissions.require(actor, LogPermission.EXPORT);
        if (!mayTakeWhole(actor)) {
            throw new AccessDeniedException(actor.account() + " does not cover all units of the log");
        }
        PrintedHead head = queries.head();
        publish("audit.log.export", "whole", Map.of("head", head.text()));
    }

    /** Says whether {@code actor} may take the whole log away. */
    boolean mayTakeWhole(Actor actor) {
        return permissions.allows(actor, LogPermission.EXPORT) && queries.coversAll(reader(actor));
    }

    private LogReader reader(Actor actor) {
        permissions.require(actor, LogPermission.READ);
        return new LogReader(
                permissions.scope(actor, LogPermission.READ), permissions.allows(actor, LogPermission.OVERSEE));
    }

    private void publish(String action, String id, Map<String, String> after) {
        events.publishEvent(new AuditableEvent(action, "log", id, Optional.empty(), Map.of(), after, ""));
    }
}
