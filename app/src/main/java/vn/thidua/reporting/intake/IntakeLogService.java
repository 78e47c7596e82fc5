package vn.thidua.reporting.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;

/** Keeps on record what became of each file. */
@Service
class IntakeLogService {

    private final IntakeRepository intakes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntakeLogService(IntakeRepository intakes, Clock clock, ApplicationEventPublisher events) {
        this.intakes = intakes;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the record of one act of taking in files, and returns its identifier. */
    @Transactional
    public UUID open(Actor actor, String source, LocalDate receivedOn) {
        UUID id = UUID.randomUUID();
        intakes.insert(id, source, receivedOn, clock.instant(), actor);
        events.publishEvent(new AuditableEvent(
                "reporting.intake.open",
                "import",
                id.toString(),
                Optional.empty(),
                Map.of(),
                Map.of("source", source, "received_on", receivedOn.toString()),
                ""));
        return id;
    }

    /** Adds what became of one file. */
    @Transactional
    public void add(UUID intake, int position, FileOutcome outcome) {
        intakes.insertFile(intake, position, outcome);
        events.publishEvent(new AuditableEvent(
                "reporting.intake.take-file",
                "import",
                intake.toString(),
                outcome.unit().map(Unit::id),
                Map.of(),
                facts(position, outcome),
                ""));
    }

    private static Map<String, String> facts(int position, FileOutcome outcome) {
        Map<String, String> facts = new HashMap<>();
        facts.put("position", Integer.toString(position));
        facts.put("file", outcome.file());
        facts.put("result", outcome.result().name().toLowerCase(Locale.ROOT));
        outcome.period().ifPresent(period -> facts.put("period", period));
        outcome.submission().ifPresent(submission -> facts.put("submission", submission.toString()));
        return facts;
    }
}
