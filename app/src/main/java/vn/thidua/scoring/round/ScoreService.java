package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.EditVerdict;
import vn.thidua.core.round.LeafColumns;
import vn.thidua.core.round.SheetRules;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.scoring.points.TypedPoints;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

/**
 * Writes points into the columns of a sheet. Points of a column that was finished are late: they set the sheet back to the
 * step behind that column, and say so.
 */
@Service
class ScoreService {

    private static final int DECIMALS = 2;
    private static final int LONGEST_REASON = 500;

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final PointsRepository points;
    private final SheetWriter writer;
    private final OrderKeeper order;
    private final ApplicationEventPublisher events;

    ScoreService(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            PointsRepository points,
            SheetWriter writer,
            OrderKeeper order,
            ApplicationEventPublisher events) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.points = points;
        this.writer = writer;
        this.order = order;
        this.events = events;
    }

    /** What somebody wants to write, as far as it can be read. */
    private record Reading(Optional<Leaf> leaf, Optional<BigDecimal> points, List<Violation> against) {}

    /**
     * Writes the points of {@code wish} into {@code column}. The same points again change nothing.
     *
     * @throws NotFound if there is no such sheet, or it is not open to {@code actor} yet
     */
    @Transactional
    public PointsOutcome write(Actor actor, UUID round, String unitCode, Column column, PointsWish wish) {
        RoundPermission needed = RoundPermission.of(column.party());
        RoundAccess.Place place = access.locked(actor, needed, round, unitCode);
        Sheet sheet = place.sheet();
        SheetPoints known = points.of(sheet.id());
        Duties.Duty duty = duties.of(actor, column, sheet, known);
        List<Violation> against = new ArrayList<>(duty.against());
        EditVerdict verdict = SheetRules.edit(sheet.state(), column);
        if (verdict instanceof EditVerdict.Closed) {
            against.add(Violation.of(RoundViolation.NOT_NOW));
        }
        Reading reading = read(place, column, wish);
        against.addAll(reading.against());
        if (!against.isEmpty()) {
            return new PointsOutcome.Refused(against);
        }
        BigDecimal value = reading.points().orElseThrow();
        Optional<PointsRow> before = known.latest(wish.leaf(), column);
        if (before.filter(row -> isSame(row, value, wish)
                        && known.columns(wish.leaf()).current(column).isPresent())
                .isPresent()) {
            return new PointsOutcome.Saved(before.get(), sheet.state(), false, sheet.version());
        }
        if (before.filter(row -> row.version() != wish.seen()).isPresent()) {
            return new PointsOutcome.Overtaken(before.get());
        }
        List<Violation> unreasoned = reasons(known.columns(wish.leaf()), column, value, wish, verdict);
        if (!unreasoned.isEmpty()) {
            return new PointsOutcome.Refused(unreasoned);
        }
        SheetWriter.Cell cell = new SheetWriter.Cell(
                wish.leaf(),
                column,
                before.map(PointsRow::version).orElse(0) + 1,
                value,
                wish.reason().strip());
        PointsRow row = writer.row(actor, sheet, cell, duty.actingFor());
        return write(actor, place, row, verdict, before);
    }

    private PointsOutcome write(
            Actor actor, RoundAccess.Place place, PointsRow row, EditVerdict verdict, Optional<PointsRow> before) {
        Sheet sheet = place.sheet();
        SheetState state = sheet.state();
        boolean isSetBack = verdict instanceof EditVerdict.SetsBack;
        if (verdict instanceof EditVerdict.SetsBack(SheetState to)) {
            state = to;
            order.before(place.round(), sheet);
            points.add(row);
            writer.step(actor, sheet, new SheetWriter.Move(TakenStep.SET_BACK, to, List.of(row.leaf()), row.reason()));
            order.after(place.round(), sheet, TakenStep.SET_BACK);
        } else {
            writer.write(actor, sheet, row);
        }
        AuditableEvent event = RoundEvents.ofSheet(
                isSetBack ? "score-late" : "score",
                place.round(),
                place.unit(),
                row.leaf(),
                before.map(ScoreService::facts).orElse(Map.of()),
                facts(row),
                row.reason());
        events.publishEvent(event);
        return new PointsOutcome.Saved(row, state, isSetBack, sheet.version() + 1);
    }

    private static void refuseOutside(Leaf leaf, BigDecimal points, List<Violation> against) {
        BigDecimal lowest = TypedPoints.lowest(leaf);
        if (points.compareTo(leaf.maximum()) > 0) {
            against.add(Violation.of(RoundViolation.POINTS_ABOVE_MAXIMUM, leaf.code(), leaf.maximum()));
        }
        if (points.compareTo(lowest) < 0) {
            against.add(Violation.of(RoundViolation.POINTS_BELOW_LOWEST, leaf.code(), lowest));
        }
    }

    private Reading read(RoundAccess.Place place, Column column, PointsWish wish) {
        SheetLeaves.Leaves all = leaves.of(place.round(), place.sheet().unit());
        List<Violation> against = new ArrayList<>();
        Optional<Leaf> leaf = all.find(wish.leaf());
        if (leaf.isEmpty()) {
            against.add(Violation.of(RoundViolation.LEAF_UNKNOWN, wish.leaf()));
        } else if (leaf.get().scorer().isPresent()) {
            against.add(Violation.of(
                    RoundViolation.LEAF_OF_SCORER,
                    wish.leaf(),
                    RoundNames.label(leaf.get().scorer().get().name())));
        } else if (!SheetLeaves.isTyped(leaf.get())) {
            against.add(Violation.of(RoundViolation.LEAF_COMPUTED, wish.leaf()));
        } else if (all.exempt().contains(wish.leaf())) {
            against.add(Violation.of(RoundViolation.LEAF_NOT_ASSIGNED, wish.leaf()));
        }
        Sheet sheet = place.sheet();
        if (column == Column.SELF
                && sheet.state() == SheetState.RETURNED
                && !sheet.returned().contains(wish.leaf())) {
            against.add(Violation.of(RoundViolation.LEAF_CLOSED, wish.leaf()));
        }
        Optional<BigDecimal> value = TypedPoints.read(wish.text()).map(points -> points.setScale(DECIMALS));
        if (value.isEmpty()) {
            against.add(
                    Violation.of(RoundViolation.POINTS_UNREADABLE, wish.text().strip()));
            return new Reading(leaf, Optional.empty(), against);
        }
        leaf.ifPresent(found -> refuseOutside(found, value.get(), against));
        return new Reading(leaf, value, against);
    }

    private static List<Violation> reasons(
            LeafColumns columns, Column column, BigDecimal value, PointsWish wish, EditVerdict verdict) {
        String reason = wish.reason().strip();
        if (reason.length() > LONGEST_REASON) {
            return List.of(Violation.of(RoundViolation.REASON_TOO_LONG, LONGEST_REASON));
        }
        if (!reason.isEmpty()) {
            return List.of();
        }
        if (verdict instanceof EditVerdict.SetsBack) {
            return List.of(Violation.of(RoundViolation.LATE_REASON_MISSING));
        }
        return columns.departs(column, value) ? List.of(Violation.of(RoundViolation.REASON_MISSING)) : List.of();
    }

    private static boolean isSame(PointsRow row, BigDecimal value, PointsWish wish) {
        return row.points().compareTo(value) == 0
                && (wish.reason().isBlank() || wish.reason().strip().equals(row.reason()));
    }

    private static Map<String, String> facts(PointsRow row) {
        return Map.of(
                "points", row.points().toPlainString(), "column", row.column().name());
    }
}
