package vn.thidua.reporting.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Work;

/** Keeps on record what became of each file. */
@Service
class IntakeLogService {

    private final IntakeRepository intakes;
    private final KeptFiles kept;
    private final BackgroundWork works;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntakeLogService(
            IntakeRepository intakes,
            KeptFiles kept,
            BackgroundWork works,
            Clock clock,
            ApplicationEventPublisher events) {
        this.intakes = intakes;
        this.kept = kept;
        this.works = works;
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

    /** Opens the record of an act whose {@code files} are taken in in the background, and starts that. */
    @Transactional
    public UUID openLater(Actor actor, String source, LocalDate receivedOn, List<SourceFile> files) {
        UUID id = open(actor, source, receivedOn);
        for (int position = 1; position <= files.size(); position++) {
            kept.put(id, position, files.get(position - 1));
        }
        works.start(actor, TakeWork.KIND, id.toString());
        return id;
    }

    /** Asks the work that takes in the files of {@code intake} to stop. What was taken stays taken. */
    @Transactional
    public void stop(UUID intake) {
        Optional<Work> work = works.latest(TakeWork.KIND, intake.toString()).filter(Work::isActive);
        if (work.isPresent() && works.cancel(work.get().id())) {
            events.publishEvent(new AuditableEvent(
                    "reporting.intake.stop",
                    "import",
                    intake.toString(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("work", TakeWork.KIND),
                    ""));
        }
    }

    /** Adds what became of one file. A file that was refused is kept for a while, to write notes into it. */
    @Transactional
    public void add(UUID intake, int position, FileOutcome outcome, SourceFile file) {
        intakes.insertFile(intake, position, outcome);
        if (outcome.result() == FileOutcome.Result.REFUSED) {
            kept.put(intake, position, file);
        } else {
            kept.forget(intake, position);
        }
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
