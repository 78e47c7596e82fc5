package vn.thidua.scoring.round;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetRules;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.identity.Installation;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.RoundRepository;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Takes the steps that all sheets of a round take at once: the conference adopts them, and they are sent up. */
@Service
class RoundService {

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final RoundRepository rounds;
    private final SheetRepository sheets;
    private final PointsRepository points;
    private final SheetWriter writer;
    private final OrderKeeper order;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Installation installation;
    private final ApplicationEventPublisher events;

    RoundService(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            RoundRepository rounds,
            SheetRepository sheets,
            PointsRepository points,
            SheetWriter writer,
            OrderKeeper order,
            UnitDirectory units,
            Permissions permissions,
            Installation installation,
            ApplicationEventPublisher events) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.rounds = rounds;
        this.sheets = sheets;
        this.points = points;
        this.writer = writer;
        this.order = order;
        this.units = units;
        this.permissions = permissions;
        this.installation = installation;
        this.events = events;
    }

    /**
     * Adopts the points of all sheets; they never change again. Adopting again changes nothing.
     *
     * @param word what was typed to confirm it
     * @param wanted what had to be typed
     * @throws NotFound if there is no such round
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may not adopt for all its units
     */
    @Transactional
    public StepOutcome adopt(Actor actor, UUID id, String word, String wanted) {
        Round round = access.round(actor, RoundPermission.ADOPT, id).round();
        List<Sheet> all = locked(actor, RoundPermission.ADOPT, round);
        if (all.stream().allMatch(sheet -> sheet.state().isFinal())) {
            return new StepOutcome.Taken();
        }
        Map<UUID, Unit> named = named();
        List<Violation> against = new ArrayList<>();
        if (!Normalizer.normalize(word, Normalizer.Form.NFC).strip().equals(wanted)) {
            against.add(Violation.of(RoundViolation.WORD_WRONG, wanted));
        }
        for (Sheet sheet : all) {
            duties.of(actor, Column.ADOPTED, sheet, points.of(sheet.id())).against().stream()
                    .filter(reason -> !against.contains(reason))
                    .forEach(against::add);
            if (SheetRules.after(sheet.state(), SheetStep.ADOPT, Party.LEADER).isEmpty()) {
                against.add(Violation.of(RoundViolation.NOT_SETTLED, name(named, sheet)));
            }
        }
        if (!against.isEmpty()) {
            return new StepOutcome.Refused(against);
        }
        order.before(round, all.getFirst());
        for (Sheet sheet : all) {
            writer.confirm(
                    actor, sheet, Column.ADOPTED, leaves.of(round, sheet.unit()).typed(), Optional.empty());
            step(actor, sheet, SheetStep.ADOPT, SheetState.ADOPTED);
        }
        rounds.adopt(id, installation.asOf());
        order.after(round, all.getFirst(), SheetStep.ADOPT.name());
        events.publishEvent(RoundEvents.ofRound(
                "adopt", round, Map.of("day", installation.asOf().toString())));
        return new StepOutcome.Taken();
    }

    /**
     * Notes that the adopted points went to the body above. Noting it again changes nothing.
     *
     * @throws NotFound if there is no such round
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may not settle for all its units
     */
    @Transactional
    public StepOutcome sendUp(Actor actor, UUID id) {
        Round round = access.round(actor, RoundPermission.SETTLE, id).round();
        List<Sheet> all = locked(actor, RoundPermission.SETTLE, round);
        if (all.stream().allMatch(sheet -> sheet.state() == SheetState.SENT_UP)) {
            return new StepOutcome.Taken();
        }
        if (all.stream()
                .anyMatch(sheet -> SheetRules.after(sheet.state(), SheetStep.SEND_UP, Party.STANDING_BODY)
                        .isEmpty())) {
            return new StepOutcome.Refused(List.of(Violation.of(RoundViolation.NOT_ADOPTED)));
        }
        all.forEach(sheet -> step(actor, sheet, SheetStep.SEND_UP, SheetState.SENT_UP));
        events.publishEvent(RoundEvents.ofRound("send-up", round, Map.of()));
        return new StepOutcome.Taken();
    }

    private void step(Actor actor, Sheet sheet, SheetStep step, SheetState to) {
        writer.step(actor, sheet, new SheetWriter.Move(step.name(), to, List.of(), ""));
    }

    /** Locks the sheets in their order, in which everybody locks them. */
    private List<Sheet> locked(Actor actor, RoundPermission needed, Round round) {
        List<Sheet> all = sheets.of(round.id());
        all.forEach(sheet -> permissions.require(actor, needed, sheet.unit()));
        return all.stream()
                .map(sheet -> sheets.lock(round.id(), sheet.unit()).orElseThrow())
                .toList();
    }

    private Map<UUID, Unit> named() {
        return units.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static String name(Map<UUID, Unit> named, Sheet sheet) {
        return Optional.ofNullable(named.get(sheet.unit())).map(Unit::shortName).orElse("");
    }
}
