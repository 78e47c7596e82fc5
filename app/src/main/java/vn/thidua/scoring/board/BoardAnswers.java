package vn.thidua.scoring.board;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.BoardLine;
import vn.thidua.scoring.ClusterBoard;
import vn.thidua.scoring.ScoreBoards;
import vn.thidua.scoring.table.Standing;
import vn.thidua.shared.Scope;

/** Tells other modules how the units stand. */
@Component
class BoardAnswers implements ScoreBoards {

    private final BoardQueries boards;

    BoardAnswers(BoardQueries boards) {
        this.boards = boards;
    }

    @Override
    public List<ClusterBoard> boards(Scope scope, String period) {
        return boards.boards(scope, period).stream().map(BoardAnswers::board).toList();
    }

    private static ClusterBoard board(ScoredCluster board) {
        return new ClusterBoard(
                board.cluster().code(),
                board.table().name(),
                board.table().rules().maximum(),
                board.standing() == Standing.PROVISIONAL,
                board.units().stream()
                        .map(unit -> new BoardLine(
                                unit.place(),
                                unit.unit(),
                                unit.total(),
                                unit.percent(),
                                unit.unscored().size()))
                        .toList());
    }
}
