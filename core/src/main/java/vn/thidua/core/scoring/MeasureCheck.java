package vn.thidua.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for criteria that add or subtract figures in different units of measure. */
final class MeasureCheck {

    private final Map<String, String> measures;

    /** @param measures unit of measure by code of the figure; a figure that is not among them mixes with any */
    MeasureCheck(Map<String, String> measures) {
        this.measures = measures;
    }

    List<TableWarning> warnings(List<Leaf> leaves) {
        return leaves.stream()
                .flatMap(leaf -> sums(leaf.rule())
                        .filter(this::isMixed)
                        .map(figures -> new TableWarning(TableWarning.Kind.MEASURES_MIXED, leaf.code(), figures)))
                .toList();
    }

    private boolean isMixed(List<String> figures) {
        return figures.stream()
                        .flatMap(figure -> Optional.ofNullable(measures.get(figure)).stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static Stream<List<String>> sums(Rule rule) {
        return switch (rule) {
            case Lateness lateness -> Stream.of(lateness.deadlines());
            case Binary binary -> difference(binary.operand());
            case Tier tier -> difference(tier.operand());
            case Proportional proportional ->
                Stream.concat(difference(proportional.actual()), difference(proportional.target()));
            case Deduction deduction -> difference(deduction.operand());
            case Bonus bonus -> difference(bonus.operand());
            case PeerRelative peers -> difference(peers.operand());
            case Direct _, StartingPoints _, Derived _, WeightedTasks _ -> Stream.empty();
        };
    }

    private static Stream<List<String>> difference(Operand operand) {
        return operand instanceof Operand.Difference ? Stream.of(operand.figures()) : Stream.empty();
    }
}
