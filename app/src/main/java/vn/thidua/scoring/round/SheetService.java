package vn.thidua.scoring.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetRules;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.identity.Installation;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

/**
 * Takes the steps of a sheet. Whoever takes one names the version that they saw; if somebody wrote on the sheet since, nothing
 * happens and they are told who and what. The same step again by the same person changes nothing.
 */
@Service
class SheetService {

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final PointsRepository points;
    private final StepRepository steps;
    private final ExplanationRepository explanations;
    private final SheetWriter writer;
    private final OrderKeeper order;
    private final Installation installation;
    private final ApplicationEventPublisher events;

    SheetService(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            PointsRepository points,
            StepRepository steps,
            ExplanationRepository explanations,
            SheetWriter writer,
            OrderKeeper order,
            Installation installation,
            ApplicationEventPublisher events) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.points = points;
        this.steps = steps;
        this.explanations = explanations;
        this.writer = writer;
        this.order = order;
        this.installation = installation;
        this.events = events;
    }

    /**
     * What somebody wants to do with a sheet.
     *
     * @param seen version of the sheet that the person saw
     * @param leaves criteria that are sent back; none for other steps
     * @param reason why; empty where nobody has to say
     */
    record StepWish(SheetStep step, Party party, long seen, List<String> leaves, String reason) {

        StepWish {
            leaves = List.copyOf(leaves);
        }

        /** A step that needs no reason. */
        static StepWish of(SheetStep step, Party party, long seen) {
            return new StepWish(step, party, seen, List.of(), "");
        }
    }

    /**
     * Takes the step of {@code wish}.
     *
     * @throws NotFound if there is no such sheet, or it is not open to {@code actor} yet
     */
    @Transactional
    public StepOutcome take(Actor actor, UUID round, String unitCode, StepWish wish) {
        RoundAccess.Place place = access.locked(actor, RoundPermission.of(wish.party()), round, unitCode);
        Sheet sheet = place.sheet();
        SheetPoints known = points.of(sheet.id());
        Optional<Column> finished = finished(wish.step());
        Duties.Duty duty = finished.isPresent()
                ? duties.of(actor, finished.get(), sheet, known)
                : duties.of(actor, wish.party(), sheet);
        if (sheet.version() != wish.seen()) {
            return isRepeated(actor, sheet, wish) ? new StepOutcome.Taken() : overtaken(sheet, known);
        }
        List<Violation> against = new ArrayList<>(duty.against());
        Optional<SheetState> to = SheetRules.after(sheet.state(), wish.step(), wish.party());
        if (to.isEmpty()) {
            against.add(Violation.of(RoundViolation.NOT_NOW));
        } else {
            against.addAll(conditions(place, known, wish));
        }
        if (!against.isEmpty()) {
            return new StepOutcome.Refused(against);
        }
        order.before(place.round(), sheet);
        SheetLeaves.Leaves all = leaves.of(place.round(), sheet.unit());
        finished.filter(column -> column != Column.SELF)
                .ifPresent(column -> writer.confirm(actor, sheet, column, all.typed(), duty.actingFor()));
        take(actor, place, wish, to.orElseThrow());
        return new StepOutcome.Taken();
    }

    private void take(Actor actor, RoundAccess.Place place, StepWish wish, SheetState to) {
        Sheet sheet = place.sheet();
        String kind = wish.step().name();
        writer.step(
                actor,
                sheet,
                new SheetWriter.Move(kind, to, wish.leaves(), wish.reason().strip()));
        order.after(place.round(), sheet, kind);
        events.publishEvent(RoundEvents.ofSheet(
                verb(wish.step()),
                place.round(),
                place.unit(),
                "",
                Map.of("state", sheet.state().name()),
                wish.leaves().isEmpty()
                        ? Map.of("state", to.name())
                        : Map.of("state", to.name(), "criteria", String.join(", ", wish.leaves())),
                wish.reason().strip()));
    }

    private List<Violation> conditions(RoundAccess.Place place, SheetPoints known, StepWish wish) {
        SheetLeaves.Leaves all = leaves.of(place.round(), place.sheet().unit());
        return switch (wish.step()) {
            case SUBMIT ->
                all.typed().stream()
                        .filter(leaf -> known.columns(leaf).current(Column.SELF).isEmpty())
                        .map(leaf -> Violation.of(RoundViolation.LEAF_BLANK, leaf))
                        .toList();
            case RETURN -> returned(all, wish);
            case EXPLAIN ->
                installation.asOf().isAfter(place.round().complaintUntil())
                        ? List.of(Violation.of(
                                RoundViolation.COMPLAINT_OVER, place.round().complaintUntil()))
                        : List.of();
            case SETTLE -> settled(place);
            case CHECK, CONSOLIDATE, ADOPT, SEND_UP -> List.of();
        };
    }

    private static List<Violation> returned(SheetLeaves.Leaves all, StepWish wish) {
        List<Violation> against = new ArrayList<>();
        if (wish.leaves().isEmpty() || wish.reason().isBlank()) {
            against.add(Violation.of(RoundViolation.RETURN_EMPTY));
        }
        wish.leaves().stream()
                .filter(leaf -> !all.typed().contains(leaf))
                .map(leaf -> Violation.of(RoundViolation.LEAF_UNKNOWN, leaf))
                .forEach(against::add);
        return against;
    }

    /** A unit that has not said that it is done may still explain until the deadline; what it said has to be answered. */
    private List<Violation> settled(RoundAccess.Place place) {
        List<Violation> against = new ArrayList<>();
        if (place.sheet().state() == SheetState.CONSOLIDATED
                && !installation.asOf().isAfter(place.round().complaintUntil())) {
            against.add(Violation.of(RoundViolation.TOO_EARLY, place.round().complaintUntil()));
        }
        explanations.of(place.sheet().id()).stream()
                .filter(explanation -> explanation.answer().isEmpty())
                .map(explanation -> Violation.of(RoundViolation.UNANSWERED, explanation.number()))
                .forEach(against::add);
        return against;
    }

    private boolean isRepeated(Actor actor, Sheet sheet, StepWish wish) {
        List<TakenStep> taken = steps.of(sheet.id());
        return !taken.isEmpty()
                && taken.getLast().kind().equals(wish.step().name())
                && taken.getLast().account().equals(actor.account())
                && taken.getLast().to() == sheet.state()
                && sheet.version() == wish.seen() + 1;
    }

    private StepOutcome overtaken(Sheet sheet, SheetPoints known) {
        LastChange last = known.rows().stream()
                .reduce((first, second) -> second)
                .map(row -> new LastChange(row.leaf(), row.by(), row.at()))
                .orElse(new LastChange("", "", Instant.EPOCH));
        List<TakenStep> taken = steps.of(sheet.id());
        return new StepOutcome.Overtaken(
                taken.isEmpty() || taken.getLast().at().isBefore(last.at())
                        ? last
                        : new LastChange(
                                taken.getLast().kind(),
                                taken.getLast().by(),
                                taken.getLast().at()));
    }

    /** Returns the column that a step finishes. */
    private static Optional<Column> finished(SheetStep step) {
        return switch (step) {
            case SUBMIT -> Optional.of(Column.SELF);
            case CHECK -> Optional.of(Column.PEER);
            case CONSOLIDATE -> Optional.of(Column.HEAD);
            case SETTLE -> Optional.of(Column.SETTLED);
            case ADOPT -> Optional.of(Column.ADOPTED);
            case RETURN, EXPLAIN, SEND_UP -> Optional.empty();
        };
    }

    private static String verb(SheetStep step) {
        return switch (step) {
            case SUBMIT -> "submit";
            case RETURN -> "return";
            case CHECK -> "check";
            case CONSOLIDATE -> "consolidate";
            case EXPLAIN -> "explain";
            case SETTLE -> "settle";
            case ADOPT -> "adopt";
            case SEND_UP -> "send-up";
        };
    }
}
