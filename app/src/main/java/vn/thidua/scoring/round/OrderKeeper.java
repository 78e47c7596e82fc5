package vn.thidua.scoring.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.core.round.Moves;
import vn.thidua.core.round.Placed;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.RoundRepository;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.shared.Comparison;
import vn.thidua.shared.Scope;

/** Keeps the order of a cluster, so that it can be said later what moved because of whom. */
@Component
class OrderKeeper {

    private final MomentRepository moments;
    private final RoundRepository rounds;
    private final SheetRepository sheets;
    private final BoardQueries boards;
    private final Clock clock;

    OrderKeeper(
            MomentRepository moments,
            RoundRepository rounds,
            SheetRepository sheets,
            BoardQueries boards,
            Clock clock) {
        this.moments = moments;
        this.rounds = rounds;
        this.sheets = sheets;
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * Keeps the order as it is before {@code sheet} steps, if it is not as the last step left it: reported figures have changed
     * since, and no sheet is to be named for what they moved.
     */
    void before(Round round, Sheet sheet) {
        rounds.lock(round.id());
        List<MomentRepository.Moment> last = moments.moments(round.id(), 1);
        if (last.isEmpty()) {
            return;
        }
        List<Sheet> all = sheets.of(round.id());
        List<Placed> now = order(round, all);
        Scope whole = new Scope(all.stream().map(Sheet::unit).collect(Collectors.toSet()));
        // Nobody is shown the order here: only whether it differs from the one that is kept.
        List<Placed> kept = Comparison.among(
                        whole, () -> moments.lines(round.id(), last.getFirst().number()))
                .stream()
                .map(line -> new Placed(line.sheet().toString(), line.place(), line.total()))
                .toList();
        if (!Moves.between(kept, now, "").isEmpty() || kept.size() != now.size()) {
            keep(round, sheet, TakenStep.FIGURES, now);
        }
    }

    /** Keeps the order that the cluster has after a step of {@code sheet}. */
    void after(Round round, Sheet sheet, String kind) {
        rounds.lock(round.id());
        keep(round, sheet, kind, order(round, sheets.of(round.id())));
    }

    private void keep(Round round, Sheet sheet, String kind, List<Placed> order) {
        int number = moments.add(round.id(), sheet.id(), kind, clock.instant());
        order.forEach(placed -> moments.add(
                round.id(),
                new MomentRepository.Line(number, UUID.fromString(placed.unit()), placed.place(), placed.total())));
    }

    /** Returns places and totals by the id of the sheet. */
    private List<Placed> order(Round round, List<Sheet> all) {
        Map<UUID, Sheet> byUnit = all.stream().collect(Collectors.toMap(Sheet::unit, Function.identity()));
        return boards.whole(round.period(), round.clusterId()).stream()
                .flatMap(board -> board.units().stream())
                .filter(unit -> byUnit.containsKey(unit.unit().id()))
                .map(unit -> new Placed(
                        byUnit.getOrDefault(unit.unit().id(), all.getFirst())
                                .id()
                                .toString(),
                        unit.place(),
                        unit.total()))
                .toList();
    }
}
