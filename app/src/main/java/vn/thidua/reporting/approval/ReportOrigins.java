package vn.thidua.reporting.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.CellOrigin;
import vn.thidua.reporting.CellOrigin.Standing;
import vn.thidua.reporting.CellOrigins;
import vn.thidua.reporting.evidence.EvidenceRepository;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.Step;
import vn.thidua.reporting.report.StepKind;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.Scope;

/** Knows who took a report in, accepted and approved it, and which workbook it was read from. */
@Component
class ReportOrigins implements CellOrigins {

    private static final Set<StepKind> ACCEPTING = Set.of(StepKind.ACCEPT, StepKind.TAKE_IN, StepKind.CORRECT);

    private final SubmissionRepository submissions;
    private final ReportLookup reports;
    private final ApprovalRepository approvals;
    private final EvidenceRepository files;

    ReportOrigins(
            SubmissionRepository submissions,
            ReportLookup reports,
            ApprovalRepository approvals,
            EvidenceRepository files) {
        this.submissions = submissions;
        this.reports = reports;
        this.approvals = approvals;
        this.files = files;
    }

    @Override
    public CellOrigin of(Scope scope, UUID submission, String indicator) {
        Submission sent = submissions.get(scope, submission);
        List<CellOrigin.Evidence> evidence = evidence(sent, indicator);
        Optional<Report> report = reports.find(sent.period(), sent.unit());
        Optional<Approval> approval = approvals
                .find(sent.period(), sent.unit())
                .filter(given -> given.unconfirmed().isEmpty())
                .filter(given -> report.flatMap(Report::submission)
                        .filter(submission::equals)
                        .isPresent());
        if (approval.isPresent()) {
            return new CellOrigin(
                    Standing.APPROVED, approval.get().by(), approval.get().at(), evidence);
        }
        return report.flatMap(found -> accepted(found, submission))
                .map(step -> new CellOrigin(Standing.ACCEPTED, step.by(), step.at(), evidence))
                .orElseGet(() -> new CellOrigin(Standing.RECEIVED, sent.receivedBy(), sent.receivedAt(), evidence));
    }

    /** Files of the figure itself, and the workbook that the report was read from. */
    private List<CellOrigin.Evidence> evidence(Submission sent, String indicator) {
        List<CellOrigin.Evidence> proofs = new ArrayList<>();
        reports.place(sent.period(), indicator)
                .ifPresent(place -> files.of(sent.period(), sent.unit(), place)
                        .forEach(file -> proofs.add(new CellOrigin.Evidence(file.name(), file.href()))));
        sent.file()
                .ifPresent(file ->
                        proofs.add(new CellOrigin.Evidence(sent.fileName(), "/reporting/submissions/" + sent.id())));
        return proofs;
    }

    private Optional<Step> accepted(Report report, UUID submission) {
        return reports.steps(report).reversed().stream()
                .filter(step -> ACCEPTING.contains(step.kind()))
                .filter(step -> step.submission().filter(submission::equals).isPresent())
                .findFirst();
    }
}
