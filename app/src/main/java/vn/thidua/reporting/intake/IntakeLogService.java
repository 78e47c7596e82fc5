package vn.thidua.reporting.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.shared.Actor;

/** Keeps on record what became of each file. */
@Service
class IntakeLogService {

    private final IntakeRepository intakes;
    private final Clock clock;

    IntakeLogService(IntakeRepository intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Opens the record of one act of taking in files, and returns its identifier. */
    @Transactional
    public UUID open(Actor actor, String source, LocalDate receivedOn) {
        UUID id = UUID.randomUUID();
        intakes.insert(id, source, receivedOn, clock.instant(), actor);
        return id;
    }

    /** Adds what became of one file. */
    @Transactional
    public void add(UUID intake, int position, FileOutcome outcome) {
        intakes.insertFile(intake, position, outcome);
    }
}
