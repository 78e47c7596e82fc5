package vn.thidua.reporting.consolidation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.CellOrigin;
import vn.thidua.reporting.CellOrigins;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.Scope;

/** Knows who took a report in and which workbook it was read from. */
@Component
class ReceivedOrigins implements CellOrigins {

    private final SubmissionRepository submissions;

    ReceivedOrigins(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public CellOrigin of(Scope scope, UUID submission, String indicator) {
        Submission report = submissions.get(scope, submission);
        return new CellOrigin(
                CellOrigin.Approval.RECEIVED,
                report.receivedBy(),
                report.receivedAt(),
                List.of(new CellOrigin.Evidence(report.fileName(), "/reporting/submissions/" + report.id())));
    }
}
