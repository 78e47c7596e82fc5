package vn.thidua.reporting.submission;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.SourceFile;
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

    private final SubmissionRepository submissions;
    private final FormRepository forms;
    private final PeriodRepository periods;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmissionService(
            SubmissionRepository submissions,
            FormRepository forms,
            PeriodRepository periods,
            Clock clock,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.forms = forms;
        this.periods = periods;
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
        submissions.lock(unit, report.periodCode());
        Period period = periods.get(report.periodCode());
        Optional<Submission> latest = submissions.latest(unit, period);
        if (latest.isPresent() && says(latest.get().figures()).equals(says(report.figures()))) {
            return new RecordOutcome.Unchanged(latest.get());
        }
        Submission submission = new Submission(
                UUID.randomUUID(),
                period.code(),
                unit,
                latest.map(Submission::version).orElse(0) + 1,
                receivedOn,
                clock.instant(),
                actor.name(),
                UUID.randomUUID(),
                file.name(),
                report.figures());
        submissions.insert(submission, file, forms.get(period.formCode(), period.formVersion()));
        events.publishEvent(new AuditableEvent(
                "reporting.submission.record",
                "submission",
                submission.id().toString(),
                Optional.of(unit),
                latest.map(SubmissionService::facts).orElse(Map.of()),
                facts(submission, file),
                ""));
        return new RecordOutcome.Recorded(submission);
    }

    private static Map<String, String> facts(Submission submission) {
        return Map.of(
                "period", submission.period(),
                "version", Integer.toString(submission.version()),
                "file", submission.fileName(),
                "received_on", submission.receivedOn().toString());
    }

    /** The workbook's hash says which figures in which cells: who has the file can prove what was sent. */
    private static Map<String, String> facts(Submission submission, SourceFile file) {
        Map<String, String> facts = new HashMap<>(facts(submission));
        facts.put("sha256", sha256(file.content()));
        return facts;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
