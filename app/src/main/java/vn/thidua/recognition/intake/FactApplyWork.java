package vn.thidua.recognition.intake;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

/** Reads the file of an intake once more and has what is ready entered. */
@Component
class FactApplyWork implements WorkHandler {

    private final FactIntakeRepository intakes;
    private final FactStageService service;

    FactApplyWork(FactIntakeRepository intakes, FactStageService service) {
        this.intakes = intakes;
        this.service = service;
    }

    @Override
    public String kind() {
        return IntakeWork.APPLY;
    }

    @Override
    public void run(Actor actor, String subject, WorkProgress progress) {
        UUID id = UUID.fromString(subject);
        SentRegister file = intakes.file(id);
        service.apply(actor, id, file.name(), LineReader.read(file.name(), file.content(), progress), progress);
    }
}
