package vn.thidua.reporting.correction;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Takes the word of those who were told of a correction that they know of it. */
@Service
class NoticeService {

    private final CorrectionRepository corrections;
    private final NoticeRepository notices;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoticeService(
            CorrectionRepository corrections,
            NoticeRepository notices,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.notices = notices;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps that {@code actor} knows of the correction called {@code id}. Saying so again changes nothing.
     *
     * @throws NotFound if there is none, or {@code actor} may not read the figures of its unit
     */
    @Transactional
    public void note(Actor actor, UUID id) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        Correction correction = corrections
                .find(id)
                .filter(found -> permissions.allows(actor, ReportingPermission.READ_FIGURES, found.unit()))
                .orElseThrow(() -> new NotFound("correction", id));
        if (notices.note(id, actor.account(), clock.instant())) {
            events.publishEvent(new AuditableEvent(
                    "reporting.correction.note",
                    "correction",
                    id.toString(),
                    Optional.of(correction.unit()),
                    Map.of(),
                    Map.of(),
                    ""));
        }
    }
}
