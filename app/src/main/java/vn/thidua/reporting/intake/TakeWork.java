package vn.thidua.reporting.intake;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

/**
 * Takes in more files than a page may wait for, one after the other. Each stands or falls alone: stopped in the middle, those
 * that were taken stay taken.
 */
@Component
class TakeWork implements WorkHandler {

    static final String KIND = "reporting.intake.take";

    private final IntakeService intakes;

    TakeWork(IntakeService intakes) {
        this.intakes = intakes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Actor actor, String subject, WorkProgress progress) {
        intakes.takeKept(actor, UUID.fromString(subject), progress);
    }
}
