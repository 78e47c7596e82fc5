package vn.thidua.organization.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Work;

/** What a person may do with an import; what takes long is only started here. */
@Service
class IntakeService {

    /** Most files in one import. */
    static final int MOST_FILES = 20;

    private final Permissions permissions;
    private final IntakeRepository intakes;
    private final IntakeQueries queries;
    private final StagingRepository staging;
    private final BackgroundWork works;
    private final ApplicationEventPublisher events;

    IntakeService(
            Permissions permissions,
            IntakeRepository intakes,
            IntakeQueries queries,
            StagingRepository staging,
            BackgroundWork works,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.intakes = intakes;
        this.queries = queries;
        this.staging = staging;
        this.works = works;
        this.events = events;
    }

    /** Takes in {@code files} and starts to read them, or says why not. */
    @Transactional
    public ReceiveOutcome receive(Actor actor, List<SentFile> files) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        List<Violation> reasons = reasons(files);
        if (!reasons.isEmpty()) {
            return new ReceiveOutcome.Refused(reasons);
        }
        UUID id = keep(actor, files);
        works.start(actor, IntakeWork.READ, id.toString());
        return new ReceiveOutcome.Received(id);
    }

    /** Keeps {@code files} as a new import without reading them. */
    @Transactional
    public UUID keep(Actor actor, List<SentFile> files) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        UUID id = intakes.insert(actor, files);
        publish("organization.intake.receive", id, queries.checksums(id));
        return id;
    }

    /** Starts to apply the import, if it is ready. */
    @Transactional
    public List<Violation> confirm(Actor actor, UUID id) {
        return start(actor, id, IntakeWork.APPLY, Set.of(State.READY));
    }

    /** Starts to compare the files with the register again, after it changed or the reading stopped. */
    @Transactional
    public List<Violation> compareAgain(Actor actor, UUID id) {
        return start(actor, id, IntakeWork.READ, Set.of(State.RECEIVED, State.OUTDATED));
    }

    /** Starts to undo the import, if it was applied. */
    @Transactional
    public List<Violation> undo(Actor actor, UUID id) {
        return start(actor, id, IntakeWork.UNDO, Set.of(State.APPLIED));
    }

    /** Gives the import up and forgets its files and lines. What was applied is undone, not discarded. */
    @Transactional
    public List<Violation> discard(Actor actor, UUID id) {
        Optional<Violation> wrong =
                wrong(actor, id, Set.of(State.RECEIVED, State.READY, State.DEFECTIVE, State.OUTDATED));
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        intakes.setState(id, State.DISCARDED);
        intakes.forgetFiles(id);
        staging.forget(id);
        intakes.putDefects(id, Asked.READ, List.of());
        publish("organization.intake.discard", id, Map.of());
        return List.of();
    }

    /** Asks the work that goes on with the import to stop. What has committed stays. */
    @Transactional
    public void stop(Actor actor, UUID id) {
        Optional<Work> work = queries.work(queries.get(actor, id)).filter(Work::isActive);
        if (work.isPresent() && works.cancel(work.get().id())) {
            publish("organization.intake.stop", id, Map.of("work", work.get().kind()));
        }
    }

    private List<Violation> start(Actor actor, UUID id, String kind, Set<State> from) {
        Optional<Violation> wrong = wrong(actor, id, from);
        if (wrong.isEmpty()) {
            works.start(actor, kind, id.toString());
        }
        return wrong.stream().toList();
    }

    /** Returns why the import cannot go on from here. Work that runs holds the import, so it is asked for first. */
    private Optional<Violation> wrong(Actor actor, UUID id, Set<State> from) {
        Optional<Work> active = queries.work(queries.get(actor, id)).filter(Work::isActive);
        if (active.isPresent()) {
            return Optional.of(
                    Violation.of(IntakeViolation.STATE_OTHER, active.get().stateText()));
        }
        State state = intakes.lock(id);
        return from.contains(state)
                ? Optional.empty()
                : Optional.of(Violation.of(IntakeViolation.STATE_OTHER, state.words()));
    }

    private void publish(String action, UUID id, Map<String, String> facts) {
        events.publishEvent(new AuditableEvent(
                action, "intake", id.toString(), Optional.empty(), Map.of(), new HashMap<>(facts), ""));
    }

    private static List<Violation> reasons(List<SentFile> files) {
        List<Violation> reasons = new ArrayList<>();
        if (files.isEmpty()) {
            reasons.add(Violation.of(IntakeViolation.NO_FILE));
        }
        if (files.size() > MOST_FILES) {
            reasons.add(Violation.of(IntakeViolation.TOO_MANY_FILES, files.size(), MOST_FILES));
        }
        return reasons;
    }
}
