package vn.thidua.reporting.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportSettled;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.approval.ApprovalOutcome.Done;
import vn.thidua.reporting.approval.ApprovalOutcome.Refused;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Approves the figures of a unit and of all units below it, and takes approvals back. */
@Service
public class ApprovalService implements ReportSettled {

    private final ApprovalRepository approvals;
    private final ReportLookup reports;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ApprovalService(
            ApprovalRepository approvals,
            ReportLookup reports,
            PeriodRepository periods,
            UnitDirectory units,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.approvals = approvals;
        this.reports = reports;
        this.periods = periods;
        this.units = units;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSettled(String period, UUID unit) {
        return approvals.find(period, unit).isPresent();
    }

    /** Returns the approval in force of the figures of {@code unit} for {@code period}, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Approval> find(String period, UUID unit) {
        return approvals.find(period, unit);
    }

    /**
     * Approves the figures of a unit and of all units below it. A unit directly below that has sent nothing is kept by name
     * and does not stand in the way.
     *
     * @throws NotFound if there is no such period, or no such unit in which {@code actor} may do that
     */
    @Transactional
    public ApprovalOutcome approve(Actor actor, ReportAddress address) {
        Unit unit = unit(actor, address);
        LocalDate day = periods.get(address.period()).info().dueOn();
        approvals.lock(address.period());
        Optional<Approval> known = approvals.find(address.period(), unit.id());
        if (known.isPresent()) {
            return refused(
                    Violation.of(ApprovalViolation.APPROVED_ALREADY, known.get().by()));
        }
        List<ApprovalRepository.Below> below = approvals.below(address.period(), unit.id(), day);
        List<Violation> reasons = reasons(actor, address.period(), unit.id(), below);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Approval approval = new Approval(
                UUID.randomUUID(),
                address.period(),
                unit.id(),
                clock.instant(),
                actor.name(),
                actor.account(),
                actor.capacity().words(),
                below.stream()
                        .filter(child -> !child.sent())
                        .map(ApprovalRepository.Below::unit)
                        .collect(Collectors.toSet()),
                Optional.empty());
        approvals.add(approval);
        publish("reporting.approval.approve", address, unit, Map.of(), Map.of("approved_by", actor.name()), "");
        return new Done(approval);
    }

    private List<Violation> reasons(Actor actor, String period, UUID unit, List<ApprovalRepository.Below> below) {
        List<Violation> reasons = new ArrayList<>();
        Optional<ReportLookup.Standing> own = reports.standing(period, unit);
        if (own.isEmpty() && below.stream().noneMatch(ApprovalRepository.Below::sent)) {
            reasons.add(Violation.of(ApprovalViolation.NOTHING_TO_APPROVE));
        }
        if (own.filter(standing -> standing.state() != ReportState.ACCEPTED).isPresent()) {
            reasons.add(Violation.of(ApprovalViolation.REPORT_NOT_ACCEPTED));
        }
        if (own.filter(standing -> standing.hands().contains(actor.account())).isPresent()) {
            reasons.add(Violation.of(ApprovalViolation.OWN_WORK));
        }
        below.stream()
                .filter(child -> child.sent() && !child.approved())
                .map(child -> Violation.of(ApprovalViolation.BELOW_NOT_APPROVED, child.name()))
                .forEach(reasons::add);
        return reasons;
    }

    /**
     * Takes the approval back, unless figures above rest on it.
     *
     * @param reason why, in the words of {@code actor}
     * @throws NotFound as {@link #approve} does
     */
    @Transactional
    public ApprovalOutcome withdraw(Actor actor, ReportAddress address, String reason) {
        Unit unit = unit(actor, address);
        LocalDate day = periods.get(address.period()).info().dueOn();
        approvals.lock(address.period());
        Optional<Approval> known = approvals.find(address.period(), unit.id());
        if (known.isEmpty()) {
            return refused(Violation.of(ApprovalViolation.NOT_APPROVED));
        }
        List<Violation> reasons = new ArrayList<>();
        if (reason.isBlank()) {
            reasons.add(Violation.of(ApprovalViolation.REASON_MISSING));
        }
        approvals
                .approvedAbove(address.period(), unit.id(), day)
                .ifPresent(above -> reasons.add(Violation.of(ApprovalViolation.ABOVE_APPROVED, above)));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        approvals.withdraw(known.get().id(), actor, clock.instant(), reason.strip());
        publish(
                "reporting.approval.withdraw",
                address,
                unit,
                Map.of("approved_by", known.get().by()),
                Map.of(),
                reason.strip());
        return new Done(known.get());
    }

    /**
     * Confirms that the approval holds for the figures as they were corrected since.
     *
     * @throws NotFound as {@link #approve} does
     */
    @Transactional
    public ApprovalOutcome confirm(Actor actor, ReportAddress address) {
        Unit unit = unit(actor, address);
        approvals.lock(address.period());
        Optional<Approval> known = approvals.find(address.period(), unit.id());
        if (known.flatMap(Approval::unconfirmed).isEmpty()) {
            return refused(Violation.of(ApprovalViolation.NOTHING_TO_CONFIRM));
        }
        if (reports.standing(address.period(), unit.id())
                .filter(standing -> standing.hands().contains(actor.account()))
                .isPresent()) {
            return refused(Violation.of(ApprovalViolation.OWN_WORK));
        }
        approvals.mark(known.get().id(), Optional.empty());
        publish(
                "reporting.approval.confirm",
                address,
                unit,
                Map.of(),
                Map.of("correction", known.get().unconfirmed().orElseThrow().toString()),
                "");
        return new Done(known.get());
    }

    private static ApprovalOutcome refused(Violation reason) {
        return new Refused(List.of(reason));
    }

    private Unit unit(Actor actor, ReportAddress address) {
        permissions.require(actor, ReportingPermission.APPROVE_REPORTS);
        return units.find(address.unit())
                .filter(unit -> permissions.allows(actor, ReportingPermission.APPROVE_REPORTS, unit.id()))
                .orElseThrow(() -> new NotFound("unit", address.unit()));
    }

    private void publish(
            String action,
            ReportAddress address,
            Unit unit,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {
        events.publishEvent(new AuditableEvent(
                action,
                "approval",
                address.period() + "/" + address.unit(),
                Optional.of(unit.id()),
                before,
                after,
                reason));
    }
}
