package vn.thidua.reporting.report;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;

/** Moves a report one step on and keeps who did it. Whether the step may be taken is decided before. */
@Component
class ReportSteps {

    private final ReportRepository reports;
    private final StepRepository steps;
    private final Clock clock;

    ReportSteps(ReportRepository reports, StepRepository steps, Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A step that was taken.
     *
     * @param report as it stands since; the step itself is the last of {@link #of}
     * @param event what the audit log is to hear; whoever decided on the step publishes it
     */
    record Move(Report report, AuditableEvent event) {}

    Move take(Actor actor, Report report, ReportState next, StepKind kind, Optional<UUID> submission, String reason) {
        Report moved = report.at(next, submission.or(report::submission));
        reports.update(moved);
        steps.add(
                report.id(),
                new Step(
                        of(report).size() + 1,
                        kind,
                        moved.submission(),
                        clock.instant(),
                        actor.name(),
                        actor.account(),
                        actor.capacity().words(),
                        reason));
        AuditableEvent event = new AuditableEvent(
                "reporting.report." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "report",
                report.id().toString(),
                Optional.of(report.unit()),
                Map.of("state", report.state().name().toLowerCase(Locale.ROOT)),
                Map.of("state", next.name().toLowerCase(Locale.ROOT), "period", report.period()),
                reason);
        return new Move(moved, event);
    }

    /** Returns what was done with {@code report}, in order. */
    List<Step> of(Report report) {
        return steps.steps(report.id());
    }
}
