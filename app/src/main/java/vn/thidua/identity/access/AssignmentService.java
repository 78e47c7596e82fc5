package vn.thidua.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Installation;
import vn.thidua.identity.RoleBook;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

/**
 * Gives roles, confirms and ends them.
 *
 * <p>Who gives a role must have the permission to give that very role, and only for units within reach. What somebody gives to
 * an account of their own, or of the person in whose stead they act, counts only after somebody else has confirmed it.
 */
@Service
class AssignmentService {

    static final String ADMINISTRATOR = "administrator";

    private final AssignmentRepository assignments;
    private final AccountAccessQueries accounts;
    private final AccountReach within;
    private final UnitDirectory units;
    private final RoleBook roles;
    private final UnitReach reach;
    private final Installation installation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentService(
            AssignmentRepository assignments,
            AccountAccessQueries accounts,
            AccountReach within,
            UnitDirectory units,
            RoleBook roles,
            UnitReach reach,
            Installation installation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.within = within;
        this.units = units;
        this.roles = roles;
        this.reach = reach;
        this.installation = installation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives {@code asked} to {@code account}.
     *
     * @throws NotFound if there is no such account, or the actor may not know of it
     */
    @Transactional
    public AccessOutcome grant(Actor actor, UUID account, NewAssignment asked) {
        AccountFacts owner = within.get(actor, account);
        List<Violation> reasons = new ArrayList<>();
        List<UUID> covered = covered(asked.units(), reasons);
        Optional<AccessPermission> permission = AccessPermission.granting(asked.role());
        if (permission.isEmpty() || !roles.roles().contains(asked.role())) {
            reasons.add(Violation.of(AccessViolation.ROLE_UNKNOWN));
        } else if (covered.isEmpty() && !asked.role().equals(ADMINISTRATOR) && reasons.isEmpty()) {
            reasons.add(Violation.of(AccessViolation.UNIT_MISSING));
        } else if (reasons.isEmpty()) {
            reach.require(actor, permission.get(), covered);
        }
        LocalDate today = installation.asOf();
        asked.validity().judge(today, reasons);
        if (asked.basis().isEmpty()) {
            reasons.add(Violation.of(AccessViolation.BASIS_MISSING));
        }
        if (assignments.of(account).stream()
                .filter(held -> held.role().equals(asked.role()) && !held.ended())
                .filter(held ->
                        held.validTo().filter(end -> !end.isAfter(today)).isEmpty())
                .anyMatch(held -> held.units().equals(Set.copyOf(covered)))) {
            reasons.add(Violation.of(AccessViolation.HELD_ALREADY));
        }
        if (!reasons.isEmpty()) {
            return new AccessOutcome.Refused(reasons);
        }
        Assignment assignment = new Assignment(
                UUID.randomUUID(),
                account,
                owner.person(),
                asked.role(),
                covered.stream().map(unit -> new CoverageRoot(unit, true)).toList(),
                asked.validity().first().orElse(today),
                asked.validity().last().map(day -> day.plusDays(1)),
                Optional.of(actor.account()),
                accounts.isSamePerson(actor, account),
                false);
        assignments.add(assignment, asked.basis(), clock.instant());
        events.publishEvent(event(
                "identity.access.grant", assignment, Map.of(), facts(owner, assignment, asked.units()), asked.basis()));
        return new AccessOutcome.Done(assignment.id());
    }

    /**
     * Confirms what somebody gave to themselves.
     *
     * @throws NotFound if there is no such assignment, or nothing to confirm about it
     */
    @Transactional
    public AccessOutcome confirm(Actor actor, UUID id) {
        Assignment assignment = get(actor, id);
        boolean same = accounts.isSamePerson(actor, assignment.account())
                || assignment
                        .grantedBy()
                        .filter(giver -> accounts.isSamePerson(actor, giver))
                        .isPresent();
        if (same) {
            return new AccessOutcome.Refused(List.of(Violation.of(AccessViolation.CONFIRMED_BY_THE_SAME)));
        }
        if (!assignments.confirm(id, actor.account(), installation.asOf(), clock.instant())) {
            throw new NotFound("assignment to confirm", id);
        }
        events.publishEvent(event(
                "identity.access.confirm", assignment, Map.of("confirmed", "no"), Map.of("confirmed", "yes"), ""));
        return new AccessOutcome.Done(id);
    }

    /**
     * Ends an assignment at once, and with it everything that was lent from it.
     *
     * @throws NotFound if there is no such assignment, or it has ended
     */
    @Transactional
    public AccessOutcome end(Actor actor, UUID id, String reason) {
        Assignment assignment = get(actor, id);
        List<Violation> reasons = new ArrayList<>();
        if (reason.isBlank()) {
            reasons.add(Violation.of(AccessViolation.REASON_MISSING));
        }
        assignments.lock();
        LocalDate today = installation.asOf();
        boolean administers =
                assignment.role().equals(ADMINISTRATOR) && assignment.roots().isEmpty();
        if (administers
                && assignment.countsOn(today)
                && !assignments.isAdministeredWithout(Set.of(id), ADMINISTRATOR, today)) {
            reasons.add(Violation.of(AccessViolation.LAST_ADMINISTRATOR));
        }
        if (!reasons.isEmpty()) {
            return new AccessOutcome.Refused(reasons);
        }
        if (!assignments.end(id, Optional.of(actor.account()), clock.instant())) {
            throw new NotFound("assignment in force", id);
        }
        AccountFacts owner = accounts.get(assignment.account());
        events.publishEvent(event(
                "identity.access.end",
                assignment,
                facts(owner, assignment, accounts.codes(assignment.units())),
                Map.of(),
                reason.strip()));
        return new AccessOutcome.Done(assignment.account());
    }

    /** Finds an assignment that {@code actor} has a say in; what lies out of reach does not exist for them. */
    private Assignment get(Actor actor, UUID id) {
        Assignment assignment = assignments.find(id).orElseThrow(() -> new NotFound("assignment", id));
        AccessPermission permission =
                AccessPermission.granting(assignment.role()).orElseThrow(() -> new NotFound("assignment", id));
        if (!UnitReach.covers(actor, assignment.units())) {
            throw new NotFound("assignment", id);
        }
        reach.require(actor, permission, assignment.units());
        return assignment;
    }

    private List<UUID> covered(List<String> codes, List<Violation> reasons) {
        List<UUID> covered = new ArrayList<>();
        for (String code : new HashSet<>(codes)) {
            Optional<Unit> unit = units.find(code);
            unit.ifPresentOrElse(
                    found -> covered.add(found.id()),
                    () -> reasons.add(Violation.of(AccessViolation.UNIT_UNKNOWN, code)));
        }
        return covered;
    }

    private static AuditableEvent event(
            String action,
            Assignment assignment,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {
        return new AuditableEvent(
                action,
                "assignment",
                assignment.id().toString(),
                assignment.roots().stream().map(CoverageRoot::unit).findFirst(),
                before,
                after,
                reason);
    }

    private static Map<String, String> facts(AccountFacts owner, Assignment assignment, List<String> codes) {
        return Map.of(
                "account", owner.username(),
                "role", assignment.role(),
                "units", String.join(" ", codes),
                "validFrom", assignment.validFrom().toString(),
                "lastDay",
                        assignment
                                .validTo()
                                .map(end -> end.minusDays(1).toString())
                                .orElse(""),
                "confirmed", assignment.waiting() ? "no" : "yes");
    }
}
