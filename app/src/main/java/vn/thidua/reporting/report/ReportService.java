package vn.thidua.reporting.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportSettled;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.report.StepOutcome.Overtaken;
import vn.thidua.reporting.report.StepOutcome.Refused;
import vn.thidua.reporting.report.StepOutcome.Taken;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;

/**
 * Takes the steps of a report after it was sent. Whoever takes one names the version that they saw; if somebody else was
 * faster, nothing happens and they are told who and what.
 */
@Service
public class ReportService {

    private final ReportRepository reports;
    private final StepRepository steps;
    private final ReportSteps walk;
    private final ReportAccess access;
    private final List<ReportSettled> settled;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportService(
            ReportRepository reports,
            StepRepository steps,
            ReportSteps walk,
            ReportAccess access,
            List<ReportSettled> settled,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.steps = steps;
        this.walk = walk;
        this.access = access;
        this.settled = List.copyOf(settled);
        this.clock = clock;
        this.events = events;
    }

    /** Takes the report back, as long as no receiver has looked at it. */
    @Transactional
    public StepOutcome recall(Actor actor, ReportAddress address, long seen) {
        Report report = locked(actor, ReportingPermission.SUBMIT_REPORTS, address);
        if (report.version() != seen) {
            return overtaken(report);
        }
        if (report.state() != ReportState.SUBMITTED) {
            return Refused.of(ReportViolation.NOT_SENT);
        }
        if (report.opened().isPresent()) {
            return Refused.of(
                    ReportViolation.OPENED_ALREADY, report.opened().get().by());
        }
        boolean wasReturned =
                !steps.defects(report, reports.asked(report.period())).isEmpty();
        return taken(walk.take(
                actor,
                report,
                wasReturned ? ReportState.RETURNED : ReportState.DRAFT,
                StepKind.RECALL,
                Optional.empty(),
                ""));
    }

    /**
     * Notes that {@code actor} looks at what was sent, if they may receive it and did not send it themselves. Looking again
     * changes nothing.
     */
    @Transactional
    public void open(Actor actor, ReportAddress address) {
        Report report = locked(actor, ReportingPermission.RECEIVE_REPORTS, address);
        if (report.state() == ReportState.SUBMITTED && report.opened().isEmpty() && !isOwn(actor, report)) {
            reports.update(report.seen(new Report.Opened(clock.instant(), actor.name())));
            events.publishEvent(event("open", report, Map.of(), ""));
        }
    }

    /**
     * Sends the report back. The cells that {@code objections} name are open then; all of them if one means the whole report.
     */
    @Transactional
    public StepOutcome giveBack(Actor actor, ReportAddress address, long seen, List<Objection> objections) {
        Report report = locked(actor, ReportingPermission.RECEIVE_REPORTS, address);
        if (report.version() != seen) {
            return overtaken(report);
        }
        if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.ACCEPTED) {
            return Refused.of(ReportViolation.NOT_SENT);
        }
        if (isSettled(report)) {
            return Refused.of(ReportViolation.APPROVED_ALREADY);
        }
        if (objections.isEmpty()
                || objections.stream().anyMatch(one -> one.words().isBlank())) {
            return Refused.of(ReportViolation.REASON_MISSING);
        }
        ReportSteps.Move move = walk.take(
                actor,
                report,
                ReportState.RETURNED,
                StepKind.RETURN,
                Optional.empty(),
                objections.getFirst().words());
        steps.add(move.report(), walk.of(report).size(), reports.asked(report.period()), objections);
        return taken(move);
    }

    /** Keeps what the unit says to a defect of the list that its report was sent back with. */
    @Transactional
    public StepOutcome answer(Actor actor, ReportAddress address, int defect, String words) {
        Report report = locked(actor, ReportingPermission.ENTER_FIGURES, address);
        if (report.state() != ReportState.RETURNED || !steps.answer(report, defect, words.strip())) {
            return Refused.of(ReportViolation.NOT_RETURNED);
        }
        events.publishEvent(event("answer", report, Map.of("number", String.valueOf(defect)), words.strip()));
        return new Taken(report);
    }

    /** Accepts the report. Nobody accepts what they sent themselves. */
    @Transactional
    public StepOutcome accept(Actor actor, ReportAddress address, long seen) {
        Report report = locked(actor, ReportingPermission.RECEIVE_REPORTS, address);
        if (report.version() != seen) {
            return overtaken(report);
        }
        if (report.state() != ReportState.SUBMITTED) {
            return Refused.of(ReportViolation.NOT_SENT);
        }
        if (isOwn(actor, report)) {
            return Refused.of(ReportViolation.OWN_REPORT);
        }
        return taken(walk.take(actor, report, ReportState.ACCEPTED, StepKind.ACCEPT, Optional.empty(), ""));
    }

    private StepOutcome taken(ReportSteps.Move move) {
        events.publishEvent(move.event());
        return new Taken(move.report());
    }

    private static AuditableEvent event(String verb, Report report, Map<String, String> after, String reason) {
        return new AuditableEvent(
                "reporting.report." + verb,
                "report",
                report.id().toString(),
                Optional.of(report.unit()),
                Map.of(),
                after,
                reason);
    }

    private Report locked(Actor actor, ReportingPermission permission, ReportAddress address) {
        Unit unit = access.unit(actor, permission, address.unit());
        return reports.lock(address.period(), unit.id());
    }

    /** A report on which no step was taken has one version only, so that another one was never seen. */
    private StepOutcome overtaken(Report report) {
        List<Step> taken = walk.of(report);
        return taken.isEmpty() ? Refused.of(ReportViolation.NOT_SENT) : new Overtaken(taken.getLast());
    }

    private boolean isOwn(Actor actor, Report report) {
        return walk.of(report).reversed().stream()
                .filter(step -> step.kind() == StepKind.SUBMIT)
                .findFirst()
                .filter(step -> step.account().equals(actor.account()))
                .isPresent();
    }

    private boolean isSettled(Report report) {
        return settled.stream().anyMatch(rule -> rule.isSettled(report.period(), report.unit()));
    }
}
