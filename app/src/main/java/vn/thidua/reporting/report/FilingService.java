package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportFiling.Filing;
import vn.thidua.reporting.ReportFiling.Flaw;
import vn.thidua.reporting.ReportFiling.LastDeed;
import vn.thidua.reporting.ReportFiling.Outcome;
import vn.thidua.reporting.ReportFiling.Receipt;
import vn.thidua.reporting.ReportFiling.Sent;
import vn.thidua.reporting.ReportTexts;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.check.FigureRules;
import vn.thidua.reporting.check.Finding;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.report.FilingRepository.Filed;
import vn.thidua.reporting.report.FilingRepository.Ground;
import vn.thidua.reporting.submission.Fingerprint;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.FrameFacts;

/** Files whole reports of programs: checks all, writes all or nothing, and gives a receipt that can be asked for again. */
@Service
class FilingService {

    private final ReportRepository reports;
    private final EditRepository history;
    private final FilingRepository filings;
    private final StepRepository steps;
    private final ReportAccess access;
    private final ReportDoor door;
    private final SubmissionRepository submissions;
    private final FormRepository forms;
    private final ReportTexts texts;
    private final FrameFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FilingService(
            ReportRepository reports,
            EditRepository history,
            FilingRepository filings,
            StepRepository steps,
            ReportAccess access,
            ReportDoor door,
            SubmissionRepository submissions,
            FormRepository forms,
            ReportTexts texts,
            FrameFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.history = history;
        this.filings = filings;
        this.steps = steps;
        this.access = access;
        this.door = door;
        this.submissions = submissions;
        this.forms = forms;
        this.texts = texts;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /** Does what {@link vn.thidua.reporting.ReportFiling#file} says, unless the same key comes in at the same moment. */
    @Transactional
    public Outcome file(Actor actor, String period, String unit, UUID key, Filing filing) {
        Unit known = access.unit(actor, ReportingPermission.ENTER_FIGURES, unit);
        if (filing.send() && !access.allows(actor, ReportingPermission.SUBMIT_REPORTS, known.id())) {
            throw new NotFound("unit", unit);
        }
        String sha256 = RequestPrint.of(period, unit, filing);
        Ground ground = filings.ground(period, key);
        if (ground.filed().isPresent()) {
            return repeated(actor, known, sha256, ground.filed().get());
        }
        Form form = forms.get(ground.form(), ground.formVersion());
        AskedIndicators asked = AskedIndicators.of(form);
        Report report = reports.lock(period, known.id(), asked);
        WholeReport whole = new WholeReport(report, asked, filing, reports.notAsked(known.id(), asked));
        Optional<Outcome> obstacle = obstacle(report, ground, form, asked, whole);
        if (obstacle.isEmpty()) {
            return write(actor, key, sha256, report, form, whole);
        }
        // The same request may have been under way when this one began, and have ended while it waited for the report.
        return filings.ground(period, key)
                .filed()
                .map(filed -> repeated(actor, known, sha256, filed))
                .orElse(obstacle.get());
    }

    private Outcome repeated(Actor actor, Unit unit, String sha256, Filed filed) {
        if (!filed.account().equals(actor.account())) {
            throw new NotFound("receipt", filed.key());
        }
        if (!filed.sha256().equals(sha256)) {
            return new Outcome.KeyUsed();
        }
        Optional<Sent> sent = filed.sent().map(id -> {
            Submission submission = submissions.get(new Scope(Set.of(unit.id())), id);
            return new Sent(id, submission.version(), Fingerprint.of(submission.figures()));
        });
        return new Outcome.Received(new Receipt(filed.key(), filed.version(), filed.at(), sent));
    }

    private Optional<Outcome> obstacle(
            Report report, Ground ground, Form form, AskedIndicators asked, WholeReport whole) {
        if (report.edition() != whole.filing().version()) {
            return Optional.of(new Outcome.Overtaken(report.edition(), last(report, asked)));
        }
        List<Flaw> flaws = new ArrayList<>();
        door.shut(ground.window())
                .or(() -> standing(report))
                .ifPresent(why -> flaws.add(new Flaw(Optional.empty(), why)));
        if (flaws.isEmpty()) {
            flaws.addAll(whole.flaws(door.cells(report, asked)));
            if (whole.filing().send()) {
                flaws.addAll(obstacles(report.holding(whole.slots()), form, asked));
            }
        }
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused(flaws));
    }

    private static Optional<Violation> standing(Report report) {
        return switch (report.state()) {
            case SUBMITTED -> Optional.of(Violation.of(ReportViolation.WAITS_FOR_RECEIVER));
            case ACCEPTED -> Optional.of(Violation.of(ReportViolation.ACCEPTED_ALREADY));
            case DRAFT, RETURNED -> Optional.empty();
        };
    }

    /** Says why {@code report} cannot be sent. One that never was cannot have been sent back either. */
    private List<Flaw> obstacles(Report report, Form form, AskedIndicators asked) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, BigDecimal> figures = new HashMap<>();
        report.slots().forEach(slot -> slot.figure().ifPresent(value -> figures.put(slot.indicator(), value)));
        if (figures.isEmpty()) {
            flaws.add(new Flaw(Optional.empty(), Violation.of(ReportViolation.NOTHING_TO_SEND)));
        }
        for (Finding finding : FigureRules.broken(form, figures)) {
            flaws.add(new Flaw(finding.indicators().stream().findFirst(), finding.what()));
        }
        if (!form.narrativeParts().isEmpty()) {
            texts.obstacles(report.period(), report.unit()).forEach(why -> flaws.add(new Flaw(Optional.empty(), why)));
        }
        if (report.submission().isPresent()) {
            steps.defects(report, asked).stream()
                    .filter(defect -> !defect.isAnswered())
                    .map(defect -> new Flaw(
                            defect.indicator(),
                            Violation.of(
                                    ReportViolation.DEFECT_OPEN,
                                    defect.subject().orElse("–"),
                                    defect.words())))
                    .forEach(flaws::add);
        }
        return flaws;
    }

    private Optional<LastDeed> last(Report report, AskedIndicators asked) {
        Stream<LastDeed> written = history.lastEdit(report.id(), asked).stream()
                .map(edit -> new LastDeed(edit.by(), edit.at(), "write", Optional.of(edit.indicator()), edit.after()));
        Stream<LastDeed> taken = steps.steps(report.id()).stream()
                .map(step -> new LastDeed(
                        step.by(),
                        step.at(),
                        step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Optional.empty(),
                        Optional.empty()));
        return Stream.concat(written, taken).max(Comparator.comparing(LastDeed::at));
    }

    private Outcome write(Actor actor, UUID key, String sha256, Report before, Form form, WholeReport whole) {
        AskedIndicators asked = AskedIndicators.of(form);
        boolean told = !form.narrativeParts().isEmpty();
        Filing filing = whole.filing();
        Instant now = clock.instant();
        List<CellEdit> edits = whole.edits(actor, now);
        Report filled = before.holding(whole.slots());
        Optional<Submission> latest = filing.send()
                ? before.submission().map(id -> submissions.get(new Scope(Set.of(before.unit())), id))
                : Optional.empty();
        Optional<Submission> same = latest.filter(one -> whole.says(one.figures(), one.estimated()))
                .filter(one -> !told || texts.areAsSent(before.period(), before.unit(), one.id()));
        Optional<UUID> sent =
                filing.send() ? Optional.of(same.map(Submission::id).orElseGet(UUID::randomUUID)) : Optional.empty();
        Report after = sent.isPresent() ? filled.at(ReportState.SUBMITTED, sent) : filled;
        Optional<Integer> made = filings.write(
                asked,
                new FilingRepository.Writing(
                        key, sha256, actor, now, facts.asOf(), after, after.edition(), edits, sent, same.isPresent()));
        if (told && same.isEmpty()) {
            sent.ifPresent(id -> texts.freeze(before.period(), before.unit(), id));
        }
        Optional<Sent> proof = sent.map(id -> new Sent(
                id,
                made.or(() -> same.map(Submission::version)).orElseThrow(),
                Fingerprint.of(SubmitService.figures(after))));
        events.publishEvent(event(before, after, key, edits.size(), proof));
        return new Outcome.Received(new Receipt(key, after.edition(), now, proof));
    }

    /** One entry of the log for the whole filing; the numbers themselves are in the history of the cells. */
    private static AuditableEvent event(Report before, Report after, UUID key, int numbers, Optional<Sent> proof) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "period", after.period(), "state", state(after), "key", key.toString(), "numbers", numbers + ""));
        proof.ifPresent(sent -> {
            facts.put("submission", sent.submission().toString());
            facts.put("version", sent.version() + "");
            facts.put("sha256", sent.fingerprint());
        });
        return new AuditableEvent(
                "reporting.report.file",
                "report",
                after.id().toString(),
                Optional.of(after.unit()),
                Map.of("state", state(before)),
                facts,
                "");
    }

    private static String state(Report report) {
        return report.state().name().toLowerCase(Locale.ROOT);
    }
}
