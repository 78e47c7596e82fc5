package vn.thidua.reporting.submission;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportTexts;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;

/** Puts reports on record. */
@Service
public class SubmissionService {

    /**
     * What a unit says.
     *
     * @param figures one for each indicator that the form asks, in its order
     * @param estimated codes of the indicators whose figures are marked as estimated
     * @param file the workbook that it was read from; empty if it was typed in
     * @param reason why figures that were accepted are changed; empty if none are
     * @param receivedOn day in Viet Nam on which it counts as received
     */
    public record Statement(
            List<ReportedFigure> figures,
            Set<String> estimated,
            Optional<SourceFile> file,
            String reason,
            LocalDate receivedOn) {

        public Statement {
            figures = List.copyOf(figures);
            estimated = Set.copyOf(estimated);
        }
    }

    private final SubmissionRepository submissions;
    private final FormRepository forms;
    private final PeriodRepository periods;
    private final ReportTexts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmissionService(
            SubmissionRepository submissions,
            FormRepository forms,
            PeriodRepository periods,
            ReportTexts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.forms = forms;
        this.periods = periods;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records what {@code unit} reports as a new version, unless its latest version says the same figures and targets.
     *
     * @param file the workbook that it was read from
     * @param receivedOn day in Viet Nam on which it counts as received
     */
    @Transactional
    public RecordOutcome record(Actor actor, UUID unit, UnitReport report, SourceFile file, LocalDate receivedOn) {
        return record(
                actor,
                unit,
                report.periodCode(),
                new Statement(report.figures(), Set.of(), Optional.of(file), "", receivedOn));
    }

    /**
     * Records what {@code unit} states for {@code period} as a new version, unless its latest version says the same figures,
     * targets and estimates, and the texts are those that were sent with it.
     */
    @Transactional
    public RecordOutcome record(Actor actor, UUID unit, String period, Statement statement) {
        submissions.lock(unit, period);
        Period asked = periods.get(period);
        Form form = forms.get(asked.formCode(), asked.formVersion());
        boolean told = !form.narrativeParts().isEmpty();
        Optional<Submission> latest = submissions.latest(unit, asked);
        if (latest.isPresent()
                && (!told || texts.areAsSent(period, unit, latest.get().id()))
                && latest.get().estimated().equals(statement.estimated())
                && says(latest.get().figures()).equals(says(statement.figures()))) {
            return new RecordOutcome.Unchanged(latest.get());
        }
        Submission submission = new Submission(
                UUID.randomUUID(),
                period,
                unit,
                latest.map(Submission::version).orElse(0) + 1,
                statement.receivedOn(),
                clock.instant(),
                actor.name(),
                statement.file().map(file -> UUID.randomUUID()),
                statement.file().map(SourceFile::name).orElse(""),
                statement.reason(),
                statement.estimated(),
                statement.figures());
        statement.file().ifPresent(file -> submissions.insert(submission.file().orElseThrow(), file));
        submissions.insert(submission, form);
        if (told) {
            texts.freeze(period, unit, submission.id());
        }
        events.publishEvent(new AuditableEvent(
                "reporting.submission.record",
                "submission",
                submission.id().toString(),
                Optional.of(unit),
                latest.map(SubmissionService::facts).orElse(Map.of()),
                facts(submission, statement),
                statement.reason()));
        return new RecordOutcome.Recorded(submission);
    }

    private static Map<String, String> facts(Submission submission) {
        return Map.of(
                "period", submission.period(),
                "version", Integer.toString(submission.version()),
                "file", submission.fileName(),
                "received_on", submission.receivedOn().toString());
    }

    /**
     * The fingerprint says which figures were sent: of the workbook, so that who has the file can prove in which cells; of the
     * figures themselves if there is no workbook.
     */
    private static Map<String, String> facts(Submission submission, Statement statement) {
        Map<String, String> facts = new HashMap<>(facts(submission));
        facts.put(
                "sha256",
                statement.file().map(SourceFile::fingerprint).orElseGet(() -> Fingerprint.of(statement.figures())));
        return facts;
    }

    /** Drops where the figures stand in the file: the same figures in another cell are the same report. */
    private static List<ReportedFigure> says(List<ReportedFigure> figures) {
        return figures.stream()
                .map(figure -> new ReportedFigure(
                        figure.indicator(),
                        figure.figure().map(BigDecimal::stripTrailingZeros),
                        figure.target().map(BigDecimal::stripTrailingZeros),
                        "",
                        ""))
                .toList();
    }
}
