package vn.thidua.organization.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.WorkProgress;

/** Writes what an import changes to the register, and takes it back: each in one transaction, wholly or not at all. */
@Service
class ApplyService {

    private final Permissions permissions;
    private final IntakeRepository intakes;
    private final IntakeQueries queries;
    private final DriftQueries drift;
    private final StepRunner steps;
    private final ApplicationEventPublisher events;

    ApplyService(
            Permissions permissions,
            IntakeRepository intakes,
            IntakeQueries queries,
            DriftQueries drift,
            StepRunner steps,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.intakes = intakes;
        this.queries = queries;
        this.drift = drift;
        this.steps = steps;
        this.events = events;
    }

    /** Applies the import if it is ready and the register is as it was compared with; else says why not, as its state. */
    @Transactional
    public State apply(Actor actor, UUID id, WorkProgress progress) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        State before = intakes.lock(id);
        if (before != State.READY) {
            return before;
        }
        progress.advanced(0, 0, "organization.intake.stage.check");
        drift.lockRegister();
        List<Defect> changed = drift.sinceComparison(id);
        if (!changed.isEmpty()) {
            refuse(id, Asked.APPLY, State.OUTDATED, changed);
            return State.OUTDATED;
        }
        steps.run(id, ApplySteps.ALL, progress);
        intakes.setApplied(id, actor);
        intakes.forgetFiles(id);
        intakes.putDefects(id, Asked.UNDO, List.of());
        publish("organization.intake.apply", id);
        progress.commit();
        return State.APPLIED;
    }

    /** Takes the import back if nothing of it was changed or used since; else says why not. */
    @Transactional
    public State undo(Actor actor, UUID id, WorkProgress progress) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        State before = intakes.lock(id);
        if (before != State.APPLIED) {
            return before;
        }
        progress.advanced(0, 0, "organization.intake.stage.check");
        drift.lockRegister();
        List<Defect> changed = drift.sinceImport(id);
        if (!changed.isEmpty()) {
            refuse(id, Asked.UNDO, State.APPLIED, changed);
            return State.APPLIED;
        }
        steps.run(id, UndoSteps.ALL, progress);
        intakes.setUndone(id, actor);
        intakes.putDefects(id, Asked.UNDO, List.of());
        publish("organization.intake.undo", id);
        progress.commit();
        return State.UNDONE;
    }

    /** Records that the database itself refused, because something else stands in the way that no check knows. */
    @Transactional
    public void refuse(UUID id, Asked asked) {
        State before = intakes.lock(id);
        boolean applying = asked == Asked.APPLY;
        Violation what = Violation.of(applying ? IntakeViolation.OUTDATED : IntakeViolation.IN_USE, "");
        refuse(
                id,
                asked,
                applying && before == State.READY ? State.OUTDATED : before,
                List.of(new Defect(new Place("", "", 0), "", what, "")));
    }

    private void refuse(UUID id, Asked asked, State state, List<Defect> reasons) {
        intakes.putDefects(id, asked, reasons);
        intakes.setState(id, state);
    }

    private void publish(String action, UUID id) {
        Map<String, String> facts = new HashMap<>(CountFacts.of(queries.counts(id)));
        facts.putAll(queries.checksums(id));
        events.publishEvent(new AuditableEvent(action, "intake", id.toString(), Optional.empty(), Map.of(), facts, ""));
    }
}
