package vn.thidua.recognition.intake;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

/** Reads the file of an intake, outside of any transaction, and has its lines looked at. */
@Component
class FactReadWork implements WorkHandler {

    private final FactIntakeRepository intakes;
    private final FactStageService service;

    FactReadWork(FactIntakeRepository intakes, FactStageService service) {
        this.intakes = intakes;
        this.service = service;
    }

    @Override
    public String kind() {
        return IntakeWork.READ;
    }

    @Override
    public void run(Actor actor, String subject, WorkProgress progress) {
        UUID id = UUID.fromString(subject);
        SentRegister file = intakes.file(id);
        service.stage(actor, id, file.name(), LineReader.read(file.name(), file.content(), progress), progress);
    }
}
