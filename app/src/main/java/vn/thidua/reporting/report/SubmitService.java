package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportTexts;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.check.FigureRules;
import vn.thidua.reporting.check.Finding;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.reporting.submission.SubmissionService;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.FrameFacts;

/** Sends reports: what the working copy holds is frozen as a submission. */
@Service
public class SubmitService {

    private final ReportRepository reports;
    private final StepRepository steps;
    private final ReportSteps walk;
    private final ReportAccess access;
    private final ReportDoor door;
    private final SubmissionService submissions;
    private final SubmissionRepository sent;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportTexts texts;
    private final FrameFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmitService(
            ReportRepository reports,
            StepRepository steps,
            ReportSteps walk,
            ReportAccess access,
            ReportDoor door,
            SubmissionService submissions,
            SubmissionRepository sent,
            PeriodRepository periods,
            FormRepository forms,
            ReportTexts texts,
            FrameFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.steps = steps;
        this.walk = walk;
        this.access = access;
        this.door = door;
        this.submissions = submissions;
        this.sent = sent;
        this.periods = periods;
        this.forms = forms;
        this.texts = texts;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends the report of {@code unit} for {@code period} as its working copy stands. Asked again with the same {@code key},
     * the same receipt is given and nothing happens.
     *
     * @param key names the request; made by whoever asks
     * @throws NotFound if there is no such period, or no such unit in which {@code actor} may do that, or the key was used by
     *     somebody else
     */
    @Transactional
    public SubmitOutcome submit(Actor actor, String period, String unit, UUID key) {
        Unit known = access.unit(actor, ReportingPermission.SUBMIT_REPORTS, unit);
        Optional<Violation> shut = door.shut(period);
        Report report = reports.lock(period, known.id());
        Optional<StepRepository.Receipt> given = steps.receipt(key);
        if (given.isPresent()) {
            return received(actor, report, known, given.get());
        }
        List<Violation> reasons = new ArrayList<>(shut.stream().toList());
        reasons.addAll(reasons(report));
        return reasons.isEmpty() ? send(actor, report, key) : new SubmitOutcome.Refused(reasons);
    }

    private SubmitOutcome received(Actor actor, Report report, Unit unit, StepRepository.Receipt receipt) {
        if (!receipt.report().equals(report.id()) || !receipt.account().equals(actor.account())) {
            throw new NotFound("receipt", report.id());
        }
        return new SubmitOutcome.Received(sent.get(new Scope(Set.of(unit.id())), receipt.submission()));
    }

    private List<Violation> reasons(Report report) {
        return switch (report.state()) {
            case SUBMITTED -> List.of(Violation.of(ReportViolation.WAITS_FOR_RECEIVER));
            case ACCEPTED -> List.of(Violation.of(ReportViolation.ACCEPTED_ALREADY));
            case DRAFT, RETURNED -> obstacles(report);
        };
    }

    private List<Violation> obstacles(Report report) {
        List<Violation> reasons = new ArrayList<>();
        if (report.slots().stream().allMatch(slot -> slot.figure().isEmpty())) {
            reasons.add(Violation.of(ReportViolation.NOTHING_TO_SEND));
        }
        findings(report).stream().map(Finding::what).forEach(reasons::add);
        if (!form(report).narrativeParts().isEmpty()) {
            reasons.addAll(texts.obstacles(report.period(), report.unit()));
        }
        steps.defects(report, reports.asked(report.period())).stream()
                .filter(defect -> !defect.isAnswered())
                .map(defect -> Violation.of(
                        ReportViolation.DEFECT_OPEN, defect.subject().orElse("–"), defect.words()))
                .forEach(reasons::add);
        return reasons;
    }

    /** Returns the rules that the working copy of {@code report} breaks. */
    public List<Finding> findings(Report report) {
        Map<String, BigDecimal> figures = new HashMap<>();
        report.slots().forEach(slot -> slot.figure().ifPresent(value -> figures.put(slot.indicator(), value)));
        return FigureRules.broken(form(report), figures);
    }

    private Form form(Report report) {
        Period period = periods.get(report.period());
        return forms.get(period.formCode(), period.formVersion());
    }

    private SubmitOutcome send(Actor actor, Report report, UUID key) {
        Submission submission = submissions
                .record(
                        actor,
                        report.unit(),
                        report.period(),
                        new SubmissionService.Statement(
                                figures(report), estimated(report), Optional.empty(), "", facts.asOf()))
                .submission();
        events.publishEvent(
                walk.take(actor, report, ReportState.SUBMITTED, StepKind.SUBMIT, Optional.of(submission.id()), "")
                        .event());
        steps.add(
                key,
                new StepRepository.Receipt(report.id(), submission.id(), actor.account()),
                clock.instant().atOffset(ZoneOffset.UTC));
        return new SubmitOutcome.Received(submission);
    }

    /** Returns what the working copy says, as a submission holds it. */
    static List<ReportedFigure> figures(Report report) {
        return report.slots().stream()
                .map(slot -> new ReportedFigure(slot.indicator(), slot.figure(), slot.target(), "", ""))
                .toList();
    }

    /** Returns the indicators whose figures the working copy marks as estimated. */
    static Set<String> estimated(Report report) {
        return report.slots().stream()
                .filter(Slot::estimated)
                .map(Slot::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }
}
