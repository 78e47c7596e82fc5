package vn.thidua.reporting.submission;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.shared.Actor;

/** Puts reports on record. */
@Service
public class SubmissionService {

    private final SubmissionRepository submissions;
    private final FormRepository forms;
    private final PeriodRepository periods;
    private final Clock clock;

    SubmissionService(SubmissionRepository submissions, FormRepository forms, PeriodRepository periods, Clock clock) {
        this.submissions = submissions;
        this.forms = forms;
        this.periods = periods;
        this.clock = clock;
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
        return new RecordOutcome.Recorded(submission);
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
