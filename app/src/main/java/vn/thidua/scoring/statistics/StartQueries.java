package vn.thidua.scoring.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.laboratory.FairStart;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.shared.Scope;

/** Reads what the three starts of a ranking rest on. */
@Component
class StartQueries {

    private final BoardQueries boards;

    StartQueries(BoardQueries boards) {
        this.boards = boards;
    }

    /**
     * Returns the clusters of which every unit is in {@code scope}; of a part of a cluster no order can be shown.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    List<ScoredCluster> clusters(Scope scope, String period) {
        return boards.boards(scope, period).stream()
                .filter(ScoredCluster::isWhole)
                .filter(board -> !board.units().isEmpty())
                .toList();
    }

    /**
     * Returns the units of {@code board} from three starts. The past is that of the unit, whichever cluster it was in.
     *
     * @param heads code of the indicator that says how many people a unit has; empty to leave that start out
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    FairStart start(Scope scope, ScoredCluster board, Optional<String> heads) {
        Map<UUID, FairStart.Past> past = past(scope, board.period().previous());
        BigDecimal maximum = board.table().rules().maximum();
        return FairStart.of(board.units().stream()
                .map(unit -> new FairStart.Start(
                        unit.unit().code(),
                        unit.place(),
                        unit.total(),
                        maximum,
                        heads.flatMap(code ->
                                Optional.ofNullable(unit.figures().figures().get(code))),
                        Optional.ofNullable(past.get(unit.unit().id()))))
                .toList());
    }

    private Map<UUID, FairStart.Past> past(Scope scope, Optional<String> period) {
        Map<UUID, FairStart.Past> past = new HashMap<>();
        for (ScoredCluster board :
                period.map(code -> boards.boards(scope, code)).orElse(List.of())) {
            BigDecimal maximum = board.table().rules().maximum();
            board.units().forEach(unit -> past.put(unit.unit().id(), new FairStart.Past(unit.total(), maximum)));
        }
        return past;
    }
}
