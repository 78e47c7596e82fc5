package vn.thidua.organization.intake;

import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

/** Undoes an import. */
@Component
class UndoWork implements WorkHandler {

    private final ApplyService service;

    UndoWork(ApplyService service) {
        this.service = service;
    }

    @Override
    public String kind() {
        return IntakeWork.UNDO;
    }

    @Override
    public void run(Actor actor, String subject, WorkProgress progress) {
        UUID id = UUID.fromString(subject);
        try {
            service.undo(actor, id, progress);
        } catch (DataIntegrityViolationException somethingElseUsesIt) {
            service.refuse(id, Asked.UNDO);
        }
    }
}
