package vn.thidua.scoring.laboratory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.laboratory.Contender;
import vn.thidua.core.laboratory.Movement;
import vn.thidua.core.laboratory.Stability;
import vn.thidua.core.laboratory.Swaps;
import vn.thidua.core.laboratory.Terms;
import vn.thidua.core.laboratory.Trial;
import vn.thidua.core.laboratory.Weights;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/** Scores clusters really and otherwise. */
@Component
class LaboratoryQueries {

    /** How many times the weights are drawn; the share of a place is then exact to about two per cent. */
    static final int DRAWS = 500;

    /** The same for everybody, so that two people who try the same see the same. */
    static final long SEED = 2026;

    private final BoardQueries boards;

    LaboratoryQueries(BoardQueries boards) {
        this.boards = boards;
    }

    /** Returns the clusters of which every unit is in {@code scope}; of a part of a cluster no order can be tried. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    List<ScoredCluster> clusters(Scope scope, String period) {
        return boards.boards(scope, period).stream()
                .filter(board -> board.cluster().members().stream().allMatch(unit -> scope.covers(unit.id())))
                .filter(board -> !board.units().isEmpty())
                .toList();
    }

    /**
     * Tries {@code experiment} on {@code real}.
     *
     * @throws NotFound if the cluster has gone in the meantime
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    LaboratoryResult result(Scope scope, ScoredCluster real, Experiment experiment) {
        ScoredCluster tried = boards.boards(scope, real.period().code(), Optional.empty(), experiment::of).stream()
                .filter(board -> board.cluster().id().equals(real.cluster().id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("cluster", real.cluster().code()));
        List<Contender> before = contenders(real);
        BigDecimal scale = real.table().rules().maximum();
        Terms terms = terms(real.table(), scale);
        List<String> sections =
                real.table().rules().nodes().stream().map(Node::code).toList();
        return new LaboratoryResult(
                real,
                Movement.between(
                        Trial.standings(before, Weights.REAL, terms),
                        Trial.standings(contenders(tried), experiment.weights(), terms(tried.table(), scale))),
                Swaps.of(before, terms, sections),
                Stability.of(before, terms, sections, experiment.spread(), DRAWS, SEED));
    }

    private static List<Contender> contenders(ScoredCluster board) {
        return board.units().stream()
                .map(unit -> Contender.of(
                        unit.sheet(),
                        SheetOrder.keys(
                                board.table(), unit.sheet(), unit.figures().figures()),
                        List.of()))
                .toList();
    }

    private static Terms terms(TableDocument table, BigDecimal scale) {
        Map<String, BigDecimal> maxima = new HashMap<>();
        collect(table.rules().nodes(), maxima);
        return new Terms(
                switch (table.rankedBy()) {
                    case RAW_TOTAL -> Terms.Basis.RAW;
                    case SCALED_TOTAL -> Terms.Basis.SCALED;
                },
                scale,
                table.rules().maximum(),
                maxima,
                table.rules().rounding().digits(),
                table.rules().rounding().mode(),
                SheetOrder.rule(table));
    }

    private static void collect(List<Node> nodes, Map<String, BigDecimal> maxima) {
        for (Node node : nodes) {
            maxima.put(node.code(), node.maximum());
            if (node instanceof Section section) {
                collect(section.children(), maxima);
            }
        }
    }
}
