package vn.thidua.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;

/**
 * Tells the audit log that figures of restricted indicators were shown or handed out. Called when the answer is ready and
 * before it is sent; the entry is stored at once, so nobody sees such a figure without one.
 */
@Component
public class RestrictedReads {

    private final Permissions permissions;
    private final ReportedFigures reported;
    private final ApplicationEventPublisher events;

    RestrictedReads(Permissions permissions, ReportedFigures reported, ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.reported = reported;
        this.events = events;
    }

    /**
     * Publishes that {@code actor} read figures of {@code period}, unless none of them is restricted or the actor saw none.
     *
     * @param action for example {@code reporting.consolidation.read-restricted}
     */
    public void ofPeriod(Actor actor, String action, String period) {
        if (permissions.allows(actor, ReportingPermission.READ_RESTRICTED)
                && reported.indicators(period).stream().anyMatch(IndicatorInfo::restricted)) {
            publish(action, "period", period, Optional.empty());
        }
    }

    /** Publishes that the report {@code submission} of {@code unit} was read, which has restricted figures. */
    public void ofSubmission(String action, UUID submission, UUID unit) {
        publish(action, "submission", submission.toString(), Optional.of(unit));
    }

    /** Publishes that a file of the import {@code id} was handed out, which may have restricted figures. */
    public void ofFile(String action, UUID id) {
        publish(action, "import", id.toString(), Optional.empty());
    }

    /** Publishes that the working copy of the report of {@code unit} for {@code period} was read, with restricted figures. */
    public void ofReport(String action, String period, UUID unit) {
        if (reported.indicators(period).stream().anyMatch(IndicatorInfo::restricted)) {
            publish(action, "report", period, Optional.of(unit));
        }
    }

    /** Publishes that restricted texts of {@code unit}, or of several units if there is none, for {@code period} were read. */
    public void ofTexts(String action, String period, Optional<UUID> unit) {
        publish(action, "narrative", period, unit);
    }

    private void publish(String action, String subject, String id, Optional<UUID> unit) {
        events.publishEvent(new AuditableEvent(action, subject, id, unit, Map.of(), Map.of(), ""));
    }
}
