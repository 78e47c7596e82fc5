package vn.thidua.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Installation;
import vn.thidua.identity.RoleBook;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/**
 * Lends powers and takes them back.
 *
 * <p>The holder of an assignment lends its powers, or somebody entrusted with writing it down does. What is lent is never more
 * than the holder has, is not lent on, and ends with the assignment. The forms of signing are those of Decree 30/2020/NĐ-CP,
 * Article 13: an order (TL.) and an authority (TUQ.) are for some documents only, so they are never without limits.
 */
@Service
class DelegationService {

    private final DelegationRepository delegations;
    private final AssignmentRepository assignments;
    private final AccountAccessQueries accounts;
    private final RoleBook roles;
    private final Permissions permissions;
    private final UnitReach reach;
    private final Installation installation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            AssignmentRepository assignments,
            AccountAccessQueries accounts,
            RoleBook roles,
            Permissions permissions,
            UnitReach reach,
            Installation installation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegations = delegations;
        this.assignments = assignments;
        this.accounts = accounts;
        this.roles = roles;
        this.permissions = permissions;
        this.reach = reach;
        this.installation = installation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lends powers of {@code assignment} as {@code asked}.
     *
     * @throws NotFound if there is no such assignment in force, or it is neither the actor's nor within reach
     */
    @Transactional
    public AccessOutcome give(Actor actor, UUID assignment, NewDelegation asked) {
        LocalDate today = installation.asOf();
        Assignment held = assignments
                .find(assignment)
                .filter(found -> !found.ended() && !found.waiting())
                .filter(found -> found.account().equals(actor.account()) || mayEntrust(actor, found))
                .orElseThrow(() -> new NotFound("assignment", assignment));
        if (!mayEntrust(actor, held)) {
            permissions.require(actor, AccessPermission.DELEGATE);
        }
        List<Violation> reasons = new ArrayList<>();
        if (actor.capacity().onBehalf().isPresent()) {
            reasons.add(Violation.of(AccessViolation.LENT_ON));
        }
        Optional<AccountFacts> deputy = accounts.find(asked.username()).filter(AccountFacts::enabled);
        judgeDeputy(actor, held, deputy, reasons);
        judgeExtent(held, asked, reasons);
        judgeDays(held, asked, today, reasons);
        if (asked.basis().isEmpty()) {
            reasons.add(Violation.of(AccessViolation.BASIS_MISSING));
        }
        if (!reasons.isEmpty()) {
            return new AccessOutcome.Refused(reasons);
        }
        Delegation delegation = new Delegation(
                UUID.randomUUID(),
                assignment,
                deputy.orElseThrow().id(),
                asked.form().orElseThrow(),
                asked.whole() ? Optional.empty() : Optional.of(asked.permissions()),
                asked.validity().first().orElse(today),
                asked.validity().last().orElseThrow().plusDays(1),
                false);
        delegations.add(delegation, asked.basis(), Optional.of(actor.account()), clock.instant());
        publish("identity.access.delegate", held, delegation, Map.of(), facts(held, delegation), asked.basis());
        return new AccessOutcome.Done(delegation.id());
    }

    /**
     * Takes back what was lent, at once. The holder may, the deputy may give it back, and whoever is entrusted may.
     *
     * @throws NotFound if there is no such delegation, it is revoked, or it concerns neither the actor nor the actor's reach
     */
    @Transactional
    public void revoke(Actor actor, UUID id) {
        Delegation delegation = delegations.find(id).orElseThrow(() -> new NotFound("delegation", id));
        Assignment held = assignments
                .find(delegation.assignment())
                .filter(found -> found.account().equals(actor.account())
                        || delegation.account().equals(actor.account())
                        || mayEntrust(actor, found))
                .orElseThrow(() -> new NotFound("delegation", id));
        if (!delegations.revoke(id, actor.account(), clock.instant())) {
            throw new NotFound("delegation in force", id);
        }
        publish("identity.access.revoke", held, delegation, facts(held, delegation), Map.of(), "");
    }

    private boolean mayEntrust(Actor actor, Assignment held) {
        return reach.allows(actor, AccessPermission.ENTRUST, held.units());
    }

    private void judgeDeputy(Actor actor, Assignment held, Optional<AccountFacts> deputy, List<Violation> reasons) {
        if (deputy.isEmpty()) {
            reasons.add(Violation.of(AccessViolation.ACCOUNT_UNKNOWN));
            return;
        }
        boolean holder = deputy.get().id().equals(held.account())
                || (held.person().isPresent()
                        && held.person().equals(deputy.get().person()));
        if (holder || accounts.isSamePerson(actor, deputy.get().id())) {
            reasons.add(Violation.of(AccessViolation.LENT_TO_ONESELF));
        }
    }

    private void judgeExtent(Assignment held, NewDelegation asked, List<Violation> reasons) {
        if (asked.form().isEmpty()) {
            reasons.add(Violation.of(AccessViolation.FORM_MISSING));
        }
        if (asked.whole()) {
            if (asked.form().filter(form -> form != SigningForm.KT).isPresent()) {
                reasons.add(Violation.of(AccessViolation.MUST_BE_LIMITED));
            }
            return;
        }
        Set<String> beyond = new TreeSet<>(asked.permissions());
        beyond.removeAll(roles.permissions(held.role()));
        if (asked.permissions().isEmpty()) {
            reasons.add(Violation.of(AccessViolation.NOTHING_LENT));
        } else if (!beyond.isEmpty()) {
            reasons.add(Violation.of(AccessViolation.NOT_HELD, String.join(", ", beyond)));
        }
        if (asked.permissions().contains(AccessPermission.DELEGATE.key())) {
            reasons.add(Violation.of(AccessViolation.LENT_ON));
        }
    }

    private static void judgeDays(Assignment held, NewDelegation asked, LocalDate today, List<Violation> reasons) {
        asked.validity().judge(today, reasons);
        Optional<LocalDate> last = asked.validity().last();
        if (asked.validity().readable() && last.isEmpty()) {
            reasons.add(Violation.of(AccessViolation.DAY_NOT_READABLE));
        }
        boolean longer = asked.validity().first().orElse(today).isBefore(held.validFrom())
                || (last.isPresent()
                        && held.validTo()
                                .filter(end -> !end.isAfter(last.get()))
                                .isPresent());
        if (longer) {
            reasons.add(Violation.of(AccessViolation.LONGER_THAN_HELD));
        }
    }

    private Map<String, String> facts(Assignment held, Delegation delegation) {
        return Map.of(
                "from", accounts.get(held.account()).username(),
                "to", accounts.get(delegation.account()).username(),
                "role", held.role(),
                "form", delegation.form().name(),
                "permissions",
                        delegation
                                .only()
                                .map(keys -> String.join(" ", new TreeSet<>(keys)))
                                .orElse("*"),
                "validFrom", delegation.validFrom().toString(),
                "lastDay", delegation.validTo().minusDays(1).toString());
    }

    private void publish(
            String action,
            Assignment held,
            Delegation delegation,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {
        events.publishEvent(new AuditableEvent(
                action,
                "delegation",
                delegation.id().toString(),
                held.roots().stream().map(CoverageRoot::unit).findFirst(),
                before,
                after,
                reason));
    }
}
