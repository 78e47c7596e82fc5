package vn.thidua.recognition.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.intake.Asking.Topic;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Work;

/** What a person may do with an intake; what takes long is only started here. */
@Service
class FactIntakeService {

    /** Most bytes of a file: some 100,000 lines. */
    static final int MOST_BYTES = 20 << 20;

    private final Permissions permissions;
    private final FactIntakeRepository intakes;
    private final FactIntakeQueries queries;
    private final BackgroundWork works;
    private final ApplicationEventPublisher events;

    FactIntakeService(
            Permissions permissions,
            FactIntakeRepository intakes,
            FactIntakeQueries queries,
            BackgroundWork works,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.intakes = intakes;
        this.queries = queries;
        this.works = works;
        this.events = events;
    }

    /** Takes in {@code file} and starts to read it, or says why not. */
    @Transactional
    public ReceiveOutcome receive(Actor actor, Optional<SentRegister> file) {
        permissions.require(actor, IntakePermission.IMPORT_FACTS);
        if (file.isEmpty()) {
            return new ReceiveOutcome.Refused(List.of(Violation.of(IntakeViolation.NO_FILE)));
        }
        if (file.get().content().length > MOST_BYTES) {
            return new ReceiveOutcome.Refused(List.of(Violation.of(IntakeViolation.FILE_TOO_LARGE, MOST_BYTES >> 20)));
        }
        UUID id = intakes.insert(actor, file.get());
        publish("recognition.intake.receive", id, Map.of("sha256", file.get().sha256()));
        works.start(actor, IntakeWork.READ, id.toString());
        return new ReceiveOutcome.Received(id);
    }

    /**
     * Keeps {@code answers} by the number of their question and starts to look at the lines anew. An answer that the question
     * does not offer is passed over.
     */
    @Transactional
    public List<Violation> answer(Actor actor, UUID id, Map<Integer, String> answers) {
        Optional<Violation> wrong = wrong(actor, id, Set.of(IntakeState.READY));
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        answers.forEach((number, answer) -> queries.question(id, number)
                .filter(question -> isOffered(question, answer))
                .ifPresent(question -> intakes.answer(id, actor, new Topic(question.topic(), question.key()), answer)));
        publish("recognition.intake.answer", id, Map.of("answers", Integer.toString(answers.size())));
        works.start(actor, IntakeWork.READ, id.toString());
        return List.of();
    }

    private static boolean isOffered(Question question, String answer) {
        if (answer.isEmpty() || answer.equals(Question.NONE)) {
            return true;
        }
        return question.topic().equals(Question.PAPER)
                ? answer.equals(Question.TAKE)
                : question.options().stream().anyMatch(option -> option.value().equals(answer));
    }

    /** Starts to enter what is ready. */
    @Transactional
    public List<Violation> confirm(Actor actor, UUID id) {
        Optional<Violation> wrong = wrong(actor, id, Set.of(IntakeState.READY));
        if (wrong.isEmpty() && queries.get(actor, id).count(Bucket.READY) == 0) {
            wrong = Optional.of(Violation.of(IntakeViolation.NOTHING_READY));
        }
        if (wrong.isEmpty()) {
            works.start(actor, IntakeWork.APPLY, id.toString());
        }
        return wrong.stream().toList();
    }

    /** Starts to read the file again, after the reading stopped or the register changed. */
    @Transactional
    public List<Violation> compareAgain(Actor actor, UUID id) {
        Optional<Violation> wrong = wrong(actor, id, Set.of(IntakeState.RECEIVED, IntakeState.READY));
        if (wrong.isEmpty()) {
            works.start(actor, IntakeWork.READ, id.toString());
        }
        return wrong.stream().toList();
    }

    /** Gives the intake up and forgets its file and lines. */
    @Transactional
    public List<Violation> discard(Actor actor, UUID id) {
        Optional<Violation> wrong = wrong(actor, id, Set.of(IntakeState.RECEIVED, IntakeState.READY));
        if (wrong.isEmpty()) {
            intakes.discard(id);
            publish("recognition.intake.discard", id, Map.of());
        }
        return wrong.stream().toList();
    }

    /** Asks the work that goes on with the intake to stop. What has committed stays. */
    @Transactional
    public void stop(Actor actor, UUID id) {
        Optional<Work> work = queries.work(queries.get(actor, id)).filter(Work::isActive);
        if (work.isPresent() && works.cancel(work.get().id())) {
            publish("recognition.intake.stop", id, Map.of());
        }
    }

    /** Returns why the intake cannot go on from here. Work that runs holds the intake, so it is asked for first. */
    private Optional<Violation> wrong(Actor actor, UUID id, Set<IntakeState> from) {
        Optional<Work> active = queries.work(queries.get(actor, id)).filter(Work::isActive);
        if (active.isPresent()) {
            return Optional.of(
                    Violation.of(IntakeViolation.STATE_OTHER, active.get().stateText()));
        }
        IntakeState state = intakes.lock(id);
        return from.contains(state)
                ? Optional.empty()
                : Optional.of(Violation.of(IntakeViolation.STATE_OTHER, state.words()));
    }

    private void publish(String action, UUID id, Map<String, String> facts) {
        events.publishEvent(
                new AuditableEvent(action, "fact-intake", id.toString(), Optional.empty(), Map.of(), facts, ""));
    }
}
