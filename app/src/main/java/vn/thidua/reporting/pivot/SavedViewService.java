package vn.thidua.reporting.pivot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Keeps views, changes them and throws them away. */
@Service
class SavedViewService {

    static final int LONGEST_NAME = 80;
    static final int MOST = 200;

    private final Permissions permissions;
    private final SavedViewRepository views;
    private final ViewRoles roles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SavedViewService(
            Permissions permissions,
            SavedViewRepository views,
            ViewRoles roles,
            Clock clock,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.views = views;
        this.roles = roles;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps {@code choice} under {@code name}; {@code role} is the code of the role that sees it too, or empty. */
    @Transactional
    public ViewOutcome keep(Actor actor, String name, String role, PivotChoice choice) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        List<Violation> reasons = reasons(name, role);
        if (actor.units().isEmpty()) {
            reasons.add(Violation.of(PivotViolation.NO_UNIT));
        }
        if (views.list(actor).stream().filter(view -> view.isOf(actor)).count() >= MOST) {
            reasons.add(Violation.of(PivotViolation.TOO_MANY_VIEWS, MOST));
        }
        if (!reasons.isEmpty()) {
            return new ViewOutcome.Refused(reasons);
        }
        SavedView view = new SavedView(
                UUID.randomUUID(),
                actor.account(),
                actor.name(),
                name.strip(),
                Optional.of(role).filter(code -> !code.isEmpty()),
                choice.query(),
                1,
                clock.instant(),
                actor.name());
        views.insert(view);
        publish("reporting.pivot.save-view", view.id(), Map.of(), facts(view));
        return new ViewOutcome.Done(view.id());
    }

    /**
     * Changes name, choice and, if it is one's own, who else sees it.
     *
     * @param seen version of the view that the person saw
     * @throws NotFound if there is none, or it is neither one's own nor shared with one's role
     */
    @Transactional
    public ViewOutcome change(Actor actor, UUID id, long seen, String name, String role, PivotChoice choice) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        SavedView view = lock(actor, id);
        if (view.version() != seen) {
            return overtaken(view);
        }
        List<Violation> reasons = reasons(name, role);
        Optional<String> shared = Optional.of(role).filter(code -> !code.isEmpty());
        if (!view.isOf(actor) && !shared.equals(view.role())) {
            reasons.add(Violation.of(PivotViolation.VIEW_NOT_OWN, view.owner()));
        }
        if (!reasons.isEmpty()) {
            return new ViewOutcome.Refused(reasons);
        }
        SavedView changed = new SavedView(
                id,
                view.account(),
                view.owner(),
                name.strip(),
                shared,
                choice.query(),
                seen + 1,
                clock.instant(),
                actor.name());
        views.update(changed);
        publish("reporting.pivot.change-view", id, facts(view), facts(changed));
        return new ViewOutcome.Done(id);
    }

    /**
     * Throws the view away.
     *
     * @throws NotFound as {@link #change} does
     */
    @Transactional
    public ViewOutcome delete(Actor actor, UUID id, long seen) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        SavedView view = lock(actor, id);
        if (!view.isOf(actor)) {
            return new ViewOutcome.Refused(List.of(Violation.of(PivotViolation.VIEW_NOT_OWN, view.owner())));
        }
        if (view.version() != seen) {
            return overtaken(view);
        }
        views.delete(id);
        publish("reporting.pivot.delete-view", id, facts(view), Map.of());
        return new ViewOutcome.Done(id);
    }

    private SavedView lock(Actor actor, UUID id) {
        return views.lock(actor, id).orElseThrow(() -> new NotFound("view", id));
    }

    private static ViewOutcome overtaken(SavedView view) {
        return new ViewOutcome.Overtaken(Violation.of(
                PivotViolation.VIEW_OVERTAKEN, view.changedBy(), Formats.moment(view.changedAt()), view.name()));
    }

    private List<Violation> reasons(String name, String role) {
        List<Violation> reasons = new ArrayList<>();
        if (name.isBlank()) {
            reasons.add(Violation.of(PivotViolation.NAME_MISSING));
        }
        if (name.strip().length() > LONGEST_NAME) {
            reasons.add(Violation.of(PivotViolation.NAME_TOO_LONG, LONGEST_NAME));
        }
        if (!role.isEmpty() && !roles.codes().contains(role)) {
            reasons.add(Violation.of(PivotViolation.ROLE_UNKNOWN));
        }
        return reasons;
    }

    private static Map<String, String> facts(SavedView view) {
        Map<String, String> facts = new HashMap<>(Map.of("name", view.name(), "query", view.query()));
        view.role().ifPresent(role -> facts.put("role", role));
        return facts;
    }

    private void publish(String action, UUID id, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new AuditableEvent(action, "view", id.toString(), Optional.empty(), before, after, ""));
    }
}
