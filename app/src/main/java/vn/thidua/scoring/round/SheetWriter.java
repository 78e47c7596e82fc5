package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.SheetState;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.shared.Actor;

/** Writes on a sheet that its caller has locked: state, step, points, and those that a step confirms. */
@Component
class SheetWriter {

    private final SheetRepository sheets;
    private final PointsRepository points;
    private final StepRepository steps;
    private final Clock clock;

    SheetWriter(SheetRepository sheets, PointsRepository points, StepRepository steps, Clock clock) {
        this.sheets = sheets;
        this.points = points;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A step that is to be written.
     *
     * @param kind as {@link TakenStep#kind}
     * @param leaves as {@link TakenStep#leaves}
     */
    record Move(String kind, SheetState to, List<String> leaves, String reason) {}

    /** Writes {@code move}; a first sending opens the sheet to the others. */
    void step(Actor actor, Sheet sheet, Move move) {
        Instant now = clock.instant();
        boolean isSent = move.to() == SheetState.SUBMITTED;
        List<String> returned = move.to() == SheetState.RETURNED ? move.leaves() : List.of();
        sheets.write(sheet, move.to(), returned, isSent ? Optional.of(now) : Optional.empty());
        steps.add(
                sheet.id(),
                new TakenStep(
                        steps.of(sheet.id()).size() + 1,
                        move.kind(),
                        sheet.state(),
                        move.to(),
                        move.leaves(),
                        move.reason(),
                        now,
                        actor.name(),
                        actor.account(),
                        actor.capacity().words()));
    }

    /** Writes one row of points, which counts the sheet's version up by one, and leaves the state as it is. */
    PointsRow write(Actor actor, Sheet sheet, PointsRow row) {
        sheets.write(sheet, sheet.state(), sheet.returned(), Optional.empty());
        points.add(row);
        return row;
    }

    /** Returns points of {@code actor} for one criterion, not written yet. */
    PointsRow row(Actor actor, Sheet sheet, Cell cell, Optional<UUID> actingFor) {
        return new PointsRow(
                sheet.id(),
                sheet.unit(),
                cell.leaf(),
                cell.column(),
                cell.version(),
                sheet.version() + 1,
                cell.points(),
                cell.reason(),
                actingFor,
                clock.instant(),
                actor.name(),
                actor.account(),
                actor.capacity().words());
    }

    /** Points and where they stand. */
    record Cell(String leaf, Column column, int version, BigDecimal points, String reason) {}

    /** Confirms what stands before {@code column} for every criterion in which it has no points that count. */
    void confirm(Actor actor, Sheet sheet, Column column, List<String> leaves, Optional<UUID> actingFor) {
        SheetPoints known = points.of(sheet.id());
        for (String leaf : leaves) {
            if (known.columns(leaf).current(column).isEmpty()) {
                known.columns(leaf)
                        .before(column)
                        .ifPresent(value -> points.add(row(
                                actor,
                                sheet,
                                new Cell(leaf, column, known.version(leaf, column) + 1, value, ""),
                                actingFor)));
            }
        }
    }
}
