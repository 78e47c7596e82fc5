package vn.thidua.organization.intake;

import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

/** Applies an import. */
@Component
class ApplyWork implements WorkHandler {

    private final ApplyService service;

    ApplyWork(ApplyService service) {
        this.service = service;
    }

    @Override
    public String kind() {
        return IntakeWork.APPLY;
    }

    @Override
    public void run(Actor actor, String subject, WorkProgress progress) {
        UUID id = UUID.fromString(subject);
        try {
            service.apply(actor, id, progress);
        } catch (DataIntegrityViolationException somethingElseStandsInTheWay) {
            service.refuse(id, Asked.APPLY);
        }
    }
}
