package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.report.CorrectOutcome.Corrected;
import vn.thidua.reporting.report.CorrectOutcome.Overtaken;
import vn.thidua.reporting.report.CorrectOutcome.Refused;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.reporting.submission.SubmissionService;
import vn.thidua.reporting.workbook.TypedNumber;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.FrameFacts;

/**
 * Corrects figures after they were accepted, approved or not, the period closed or not. What was sent before stays on record
 * as an earlier version. What rests on the figures is the concern of {@code vn.thidua.reporting.correction}.
 */
@Service
public class CorrectService {

    private final ReportRepository reports;
    private final EditRepository history;
    private final ReportSteps walk;
    private final ReportAccess access;
    private final SubmitService sending;
    private final SubmissionService submissions;
    private final SubmissionRepository sent;
    private final FrameFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CorrectService(
            ReportRepository reports,
            EditRepository history,
            ReportSteps walk,
            ReportAccess access,
            SubmitService sending,
            SubmissionService submissions,
            SubmissionRepository sent,
            FrameFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.history = history;
        this.walk = walk;
        this.access = access;
        this.sending = sending;
        this.submissions = submissions;
        this.sent = sent;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts what each of {@code wishes} says into the report; the report stays accepted. Either all of it is done or nothing.
     *
     * @param seen version of the report that the person saw
     * @param wishes figures only; one that stands there already changes nothing
     * @param reason why, in the words of {@code actor}
     * @throws vn.thidua.shared.NotFound if there is no such period, or no such unit in which {@code actor} may do that
     */
    @Transactional
    public CorrectOutcome correct(Actor actor, ReportAddress address, long seen, List<CellWish> wishes, String reason) {
        Unit unit = access.unit(actor, ReportingPermission.CORRECT_FIGURES, address.unit());
        Report report = reports.lock(address.period(), unit.id());
        List<Step> taken = walk.of(report);
        if (report.version() != seen && !taken.isEmpty()) {
            return new Overtaken(taken.getLast());
        }
        if (report.state() != ReportState.ACCEPTED) {
            return new Refused(List.of(Violation.of(ReportViolation.NOT_ACCEPTED)));
        }
        List<Violation> reasons = new ArrayList<>();
        if (reason.isBlank()) {
            reasons.add(Violation.of(ReportViolation.CORRECTION_NEEDS_REASON));
        }
        AskedIndicators asked = reports.asked(report.period());
        Set<String> notAsked = reports.notAsked(unit.id(), asked);
        Map<String, CellEdit> edits = new HashMap<>();
        for (CellWish wish : wishes) {
            if (notAsked.contains(wish.indicator())) {
                reasons.add(Violation.of(ReportViolation.NOT_ASKED_OF_UNIT, wish.indicator()));
            } else {
                read(asked, report, wish, actor, edits, reasons);
            }
        }
        if (edits.isEmpty() && reasons.isEmpty()) {
            reasons.add(Violation.of(ReportViolation.NOTHING_CORRECTED));
        }
        Report corrected = report.holding(report.slots().stream()
                .map(slot -> Optional.ofNullable(edits.get(slot.indicator()))
                        .map(edit -> slot.with(CellPart.FIGURE, edit.after(), edit.estimated()))
                        .orElse(slot))
                .toList());
        sending.findings(corrected).forEach(finding -> reasons.add(finding.what()));
        return reasons.isEmpty()
                ? record(actor, report, corrected, asked, edits, reason.strip())
                : new Refused(reasons);
    }

    private void read(
            AskedIndicators asked,
            Report report,
            CellWish wish,
            Actor actor,
            Map<String, CellEdit> edits,
            List<Violation> reasons) {
        OptionalInt place = asked.place(wish.indicator());
        if (place.isEmpty()) {
            reasons.add(Violation.of(ReportViolation.INDICATOR_NOT_ASKED, wish.indicator()));
            return;
        }
        switch (TypedNumber.read(asked.list().get(place.getAsInt()), wish.text())) {
            case TypedNumber.Refused(Violation why) -> reasons.add(why);
            case TypedNumber.Blank() -> edit(report.slots().get(place.getAsInt()), Optional.empty(), actor, edits);
            case TypedNumber.Exact(BigDecimal number) ->
                edit(report.slots().get(place.getAsInt()), Optional.of(number), actor, edits);
        }
    }

    /** A corrected figure is known, so that it is no estimate any more. */
    private void edit(Slot slot, Optional<BigDecimal> number, Actor actor, Map<String, CellEdit> edits) {
        if (slot.figure().equals(number)) {
            return;
        }
        edits.put(
                slot.indicator(),
                new CellEdit(
                        slot.indicator(),
                        CellPart.FIGURE,
                        slot.figureRevision() + 1,
                        slot.figure(),
                        number,
                        false,
                        Way.CORRECTED,
                        clock.instant(),
                        actor.name(),
                        actor.account()));
    }

    private Corrected record(
            Actor actor,
            Report before,
            Report corrected,
            AskedIndicators asked,
            Map<String, CellEdit> edits,
            String reason) {
        Submission counted =
                sent.get(new Scope(Set.of(before.unit())), before.submission().orElseThrow());
        Submission counts = submissions
                .record(
                        actor,
                        before.unit(),
                        before.period(),
                        new SubmissionService.Statement(
                                SubmitService.figures(corrected),
                                SubmitService.estimated(corrected),
                                Optional.empty(),
                                reason,
                                facts.asOf()))
                .submission();
        ReportSteps.Move move =
                walk.take(actor, corrected, ReportState.ACCEPTED, StepKind.CORRECT, Optional.of(counts.id()), reason);
        List<CellEdit> changes = asked.list().stream()
                .flatMap(indicator -> Optional.ofNullable(edits.get(indicator.code())).stream())
                .toList();
        history.add(before.id(), asked, changes);
        CellChanges cells = CellChanges.of(asked, changes);
        AuditableEvent step = move.event();
        Map<String, String> after = new HashMap<>(cells.after());
        after.put("period", before.period());
        events.publishEvent(new AuditableEvent(
                step.action(), step.subject(), step.subjectId(), step.unit(), cells.before(), after, reason));
        return new Corrected(move.report(), counted, counts);
    }
}
