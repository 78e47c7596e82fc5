package vn.thidua.reporting.entry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.approval.Approval;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Says which buttons and cells a reader gets. Nothing is granted here: whoever takes a step is asked again. */
@Component
class Rights {

    private static final Set<ReportState> WRITABLE = Set.of(ReportState.DRAFT, ReportState.RETURNED);

    private final Permissions permissions;

    Rights(Permissions permissions) {
        this.permissions = permissions;
    }

    GridPage.Rights of(Actor actor, Report report, Optional<Approval> approval) {
        boolean approved = approval.isPresent();
        UUID unit = report.unit();
        boolean writable = WRITABLE.contains(report.state());
        boolean sent = report.state() == ReportState.SUBMITTED;
        return new GridPage.Rights(
                writable && permissions.allows(actor, ReportingPermission.ENTER_FIGURES, unit),
                writable && permissions.allows(actor, ReportingPermission.SUBMIT_REPORTS, unit),
                sent
                        && report.opened().isEmpty()
                        && permissions.allows(actor, ReportingPermission.SUBMIT_REPORTS, unit),
                sent && permissions.allows(actor, ReportingPermission.RECEIVE_REPORTS, unit),
                report.state() == ReportState.ACCEPTED
                        && !approved
                        && permissions.allows(actor, ReportingPermission.APPROVE_REPORTS, unit),
                approved && permissions.allows(actor, ReportingPermission.APPROVE_REPORTS, unit),
                approval.flatMap(Approval::unconfirmed).isPresent()
                        && permissions.allows(actor, ReportingPermission.APPROVE_REPORTS, unit),
                report.state() == ReportState.ACCEPTED
                        && permissions.allows(actor, ReportingPermission.CORRECT_FIGURES, unit));
    }

    /** Says whether the reader sees restricted figures of {@code unit}: who fills them in does. */
    boolean seesRestricted(Actor actor, UUID unit) {
        return permissions.allows(actor, ReportingPermission.READ_RESTRICTED, unit)
                || permissions.allows(actor, ReportingPermission.ENTER_FIGURES, unit);
    }
}
