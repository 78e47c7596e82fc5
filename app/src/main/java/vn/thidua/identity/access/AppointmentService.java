package vn.thidua.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Appointments;
import vn.thidua.shared.AuditableEvent;

/** Gives roles in the name of the installation. */
@Service
class AppointmentService implements Appointments {

    private final AssignmentRepository assignments;
    private final DelegationRepository delegations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentService(
            AssignmentRepository assignments,
            DelegationRepository delegations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID appoint(UUID account, String role, Set<UUID> units, LocalDate validFrom, String basis) {
        Optional<Assignment> held = assignments.of(account).stream()
                .filter(one -> one.role().equals(role) && one.units().equals(units) && one.countsOn(validFrom))
                .findFirst();
        if (held.isPresent()) {
            return held.get().id();
        }
        Assignment assignment = new Assignment(
                UUID.randomUUID(),
                account,
                Optional.empty(),
                role,
                units.stream().map(unit -> new CoverageRoot(unit, true)).toList(),
                validFrom,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        assignments.add(assignment, basis, clock.instant());
        publish("identity.access.grant", assignment.id(), Map.of("account", account.toString(), "role", role), basis);
        return assignment.id();
    }

    @Override
    @Transactional
    public void lend(UUID assignment, UUID account, Loan loan) {
        boolean known = delegations.from(assignment).stream()
                .anyMatch(lent -> lent.account().equals(account) && lent.countsOn(loan.validFrom()));
        if (known) {
            return;
        }
        Delegation delegation = new Delegation(
                UUID.randomUUID(),
                assignment,
                account,
                loan.form(),
                Optional.of(loan.permissions()),
                loan.validFrom(),
                loan.lastDay().plusDays(1),
                false);
        delegations.add(delegation, loan.basis(), Optional.empty(), clock.instant());
        publish(
                "identity.access.delegate",
                delegation.id(),
                Map.of("account", account.toString(), "form", loan.form().name()),
                loan.basis());
    }

    @Override
    @Transactional
    public void endOthers(UUID account, Set<UUID> kept) {
        for (Assignment assignment : assignments.of(account)) {
            if (!assignment.ended() && !kept.contains(assignment.id())) {
                assignments.end(assignment.id(), Optional.empty(), clock.instant());
                publish("identity.access.end", assignment.id(), Map.of(), "");
            }
        }
    }

    private void publish(String action, UUID id, Map<String, String> after, String reason) {
        String subject = action.endsWith("delegate") ? "delegation" : "assignment";
        events.publishEvent(
                new AuditableEvent(action, subject, id.toString(), Optional.empty(), Map.of(), after, reason));
    }
}
