package vn.thidua.organization.intake;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.web.WorkProgress;

/** Compares what was read with the register and keeps the result for a person to look at. Changes nothing else. */
@Service
class StageService {

    private final Permissions permissions;
    private final IntakeRepository intakes;
    private final StagingRepository staging;
    private final PresentQueries present;
    private final ApplicationEventPublisher events;

    StageService(
            Permissions permissions,
            IntakeRepository intakes,
            StagingRepository staging,
            PresentQueries present,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.intakes = intakes;
        this.staging = staging;
        this.present = present;
        this.events = events;
    }

    /**
     * Stages {@code lines} as the import {@code id}, in place of what was staged before.
     *
     * @param log what was wrong while reading
     */
    @Transactional
    public State stage(Actor actor, UUID id, Lines lines, DefectLog log, WorkProgress progress) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        State before = intakes.lock(id);
        if (before != State.RECEIVED && before != State.OUTDATED) {
            progress.commit();
            return before;
        }
        progress.advanced(0, 0, "organization.intake.stage.compare");
        Present now = present.of(lines);
        Coverage coverage = Coverage.of(
                permissions.scope(actor, IntakePermission.IMPORT_LISTS).units(), now);
        Comparison comparison = Comparison.of(lines, now, coverage, log, newIds(lines));
        staging.put(id, comparison, progress);
        intakes.putCounts(id, comparison.counts(), log);
        intakes.putDefects(id, Asked.READ, log.inOrder());
        intakes.putDefects(id, Asked.APPLY, List.of());
        State state = log.errors() == 0 ? State.READY : State.DEFECTIVE;
        intakes.setState(id, state);
        Map<String, String> facts = new HashMap<>(CountFacts.of(comparison.counts()));
        facts.put("errors", Integer.toString(log.errors()));
        events.publishEvent(new AuditableEvent(
                "organization.intake.compare", "intake", id.toString(), Optional.empty(), Map.of(), facts, ""));
        progress.commit();
        return state;
    }

    /** Every line needs at most two names: one for what it adds, one for a membership. */
    private Supplier<UUID> newIds(Lines lines) {
        Iterator<UUID> ids =
                present.newIds(2 * lines.count() + lines.unitCodes().size()).iterator();
        return ids::next;
    }
}
