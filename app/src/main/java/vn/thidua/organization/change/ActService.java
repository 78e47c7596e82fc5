package vn.thidua.organization.change;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.unit.UnitPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.StaleVersion;
import vn.thidua.shared.Violation;

/** Records acts. */
@Service
class ActService {

    private final ActReader reader;
    private final ActRepository acts;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActService(
            ActReader reader,
            ActRepository acts,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.acts = acts;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records {@code act}. The same {@code id} again changes nothing and answers as the first time.
     *
     * @param id made up by whoever asks, so that a form that is sent twice counts once
     * @param seen version of the unit whose page the person started from, by its code; empty if there was none
     * @throws StaleVersion if that unit changed since
     */
    @Transactional
    public ActOutcome record(Actor actor, UUID id, Act act, Map<String, Long> seen) {
        permissions.require(actor, UnitPermission.CHANGE);
        acts.lockStructure();
        Surroundings known = reader.surroundings(act);
        requireScope(actor, act, known);
        return record(id, act, known, seen, actor.name());
    }

    /** Records {@code act} for the installation itself, which reads it from a file. */
    ActOutcome recordFromFile(UUID id, Act act, String file) {
        acts.lockStructure();
        return record(id, act, reader.surroundings(act), Map.of(), file);
    }

    /** Judges {@code act} without recording it. */
    @Transactional(readOnly = true)
    public Judged judge(Actor actor, Act act) {
        permissions.require(actor, UnitPermission.CHANGE);
        Surroundings known = reader.surroundings(act);
        requireScope(actor, act, known);
        List<Violation> reasons = ActRules.reasons(act, known);
        return new Judged(known, reasons, reasons.isEmpty() ? Optional.of(ActPlan.of(act, known)) : Optional.empty());
    }

    /**
     * An act with what it was judged against.
     *
     * @param plan what it would do; empty if it is refused
     */
    record Judged(Surroundings known, List<Violation> reasons, Optional<ActPlan> plan) {

        Judged {
            reasons = List.copyOf(reasons);
        }
    }

    private ActOutcome record(UUID id, Act act, Surroundings known, Map<String, Long> seen, String by) {
        if (acts.isRecorded(id)) {
            return new ActOutcome.Recorded(unit(act));
        }
        seen.forEach((code, version) -> {
            if (acts.version(code).filter(now -> !now.equals(version)).isPresent()) {
                throw new StaleVersion("unit", code);
            }
        });
        List<Violation> reasons = ActRules.reasons(act, known);
        if (!reasons.isEmpty()) {
            return new ActOutcome.Refused(reasons);
        }
        ActPlan plan = ActPlan.of(act, known);
        acts.record(id, act, plan, by, clock.instant());
        events.publishEvent(event(act, known, plan));
        return new ActOutcome.Recorded(plan.unit());
    }

    /** Whoever changes a unit, or puts another one under it, must be responsible for it. */
    private void requireScope(Actor actor, Act act, Surroundings known) {
        Names names = Names.of(act);
        Map<String, KnownUnit> touched = new TreeMap<>(known.units());
        areas(act).forEach(touched::remove);
        touched.keySet().retainAll(names.standing());
        touched.values().forEach(unit -> permissions.require(actor, UnitPermission.CHANGE, unit.id()));
    }

    private static List<String> areas(Act act) {
        return switch (act) {
            case Act.Open open -> open.unit().area().stream().toList();
            case Act.Rename rename -> rename.area().stream().toList();
            case Act.Merge(var _, var _, var _, Act.Into.Founded(NewUnit unit)) ->
                unit.area().stream().toList();
            case Act.Split split ->
                split.parts().stream().flatMap(part -> part.area().stream()).toList();
            case Act.Merge _, Act.Move _, Act.Close _ -> List.of();
        };
    }

    /** Returns the code of the unit to go on with, as {@link ActPlan#unit} says it of a plan. */
    private static String unit(Act act) {
        return switch (act) {
            case Act.Open open -> open.unit().code();
            case Act.Rename rename -> rename.unit();
            case Act.Move move -> move.unit();
            case Act.Merge merge -> merge.into().code();
            case Act.Split split -> split.unit();
            case Act.Close close -> close.unit();
        };
    }

    /** The structure is public, so the log shows its acts to everybody who may read the log. */
    private static AuditableEvent event(Act act, Surroundings known, ActPlan plan) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        known.units().values().stream()
                .filter(unit -> plan.parts().containsKey(unit.id()))
                .forEach(unit -> {
                    unit.on(act.on()).ifPresent(state -> before.put(unit.code(), words(state)));
                    if (plan.parts().get(unit.id()) == ActPlan.Part.ENDED) {
                        after.put(unit.code(), "until " + act.on());
                    }
                });
        plan.opened().forEach(unit -> after.put(unit.code(), words(unit.state())));
        Map<UUID, String> codes =
                known.units().values().stream().collect(Collectors.toMap(KnownUnit::id, KnownUnit::code));
        plan.states().forEach(change -> {
            if (change instanceof ActPlan.StateChange.Add(UUID unit, UnitState state) && codes.containsKey(unit)) {
                after.put(codes.get(unit), words(state));
            }
            if (change instanceof ActPlan.StateChange.Replace(UUID unit, UnitState state) && codes.containsKey(unit)) {
                after.put(codes.get(unit), words(state));
            }
        });
        return new AuditableEvent(
                "organization.unit." + act.kind().code(),
                "unit",
                plan.unit(),
                Optional.empty(),
                before,
                after,
                act.basis());
    }

    private static String words(UnitState state) {
        return state.name() + " | " + state.shortName() + " | "
                + state.parent().map(UUID::toString).orElse("-");
    }
}
