package vn.thidua.recognition.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.register.FactRegister;
import vn.thidua.recognition.register.NewFact;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.Formats;
import vn.thidua.web.WorkProgress;

/** Looks at the lines of an intake and keeps what becomes of them; enters what is ready, if that is what was seen. */
@Service
class FactStageService {

    private final Permissions permissions;
    private final FactIntakeRepository intakes;
    private final FactIntakeQueries queries;
    private final PresentQueries present;
    private final FactRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactStageService(
            Permissions permissions,
            FactIntakeRepository intakes,
            FactIntakeQueries queries,
            PresentQueries present,
            FactRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permissions = permissions;
        this.intakes = intakes;
        this.queries = queries;
        this.present = present;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Stages what {@code read} has, in place of what was staged before. Changes nothing else. */
    @Transactional
    public void stage(Actor actor, UUID id, String file, LineReader.Outcome read, WorkProgress progress) {
        permissions.require(actor, IntakePermission.IMPORT_FACTS);
        IntakeState before = intakes.lock(id);
        if (before == IntakeState.RECEIVED || before == IntakeState.READY) {
            if (read.refusal().isPresent()) {
                intakes.unreadable(id, read.refusal().get());
            } else {
                Evaluation evaluation = evaluation(actor, id, file, read, progress);
                intakes.stage(id, read, evaluation, progress);
                publish("recognition.intake.compare", id, evaluation);
            }
        }
        progress.commit();
    }

    /** Enters what is ready, unless the register changed since the preview: then the preview is made anew. */
    @Transactional
    public void apply(Actor actor, UUID id, String file, LineReader.Outcome read, WorkProgress progress) {
        permissions.require(actor, IntakePermission.IMPORT_FACTS);
        IntakeState before = intakes.lock(id);
        if (before == IntakeState.READY && read.refusal().isEmpty()) {
            register.hold();
            FactIntake seen = queries.get(actor, id);
            Evaluation evaluation = evaluation(actor, id, file, read, progress);
            List<NewFact> facts = evaluation.lines().stream()
                    .flatMap(line -> line.facts().stream())
                    .toList();
            intakes.stage(id, read, evaluation, progress);
            if (isAsSeen(seen, evaluation, facts)) {
                register.enter(actor, facts, progress);
                intakes.applied(id, actor);
                publish("recognition.intake.apply", id, evaluation);
            }
        }
        progress.commit();
    }

    private Evaluation evaluation(Actor actor, UUID id, String file, LineReader.Outcome read, WorkProgress progress) {
        Scope scope = permissions.scope(actor, IntakePermission.IMPORT_FACTS);
        return Evaluation.of(
                file,
                read.lines(),
                present.of(scope, read.lines()),
                new Asking(intakes.answers(id)),
                LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                progress);
    }

    private static boolean isAsSeen(FactIntake seen, Evaluation now, List<NewFact> facts) {
        return seen.facts() == facts.size()
                && seen.counts().entrySet().stream().allMatch(count -> now.count(count.getKey()) == count.getValue());
    }

    private void publish(String action, UUID id, Evaluation evaluation) {
        events.publishEvent(new AuditableEvent(
                action,
                "fact-intake",
                id.toString(),
                Optional.empty(),
                Map.of(),
                Map.of(
                        "read", Integer.toString(evaluation.lines().size()),
                        "ready", Integer.toString(evaluation.count(Bucket.READY)),
                        "asked", Integer.toString(evaluation.count(Bucket.ASKED)),
                        "gaps", Integer.toString(evaluation.count(Bucket.GAP)),
                        "doubles", Integer.toString(evaluation.count(Bucket.DOUBLE)),
                        "refused", Integer.toString(evaluation.count(Bucket.REFUSED))),
                ""));
    }
}
