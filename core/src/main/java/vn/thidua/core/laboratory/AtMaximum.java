package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.Section;

/**
 * How many criteria have exactly their maximum: a high share says that a table is easy or that scorers are lenient.
 *
 * @param full how many scores are at the maximum
 * @param scored how many scores there are; those of criteria without a maximum do not count
 */
public record AtMaximum(int full, int scored) {

    /** Counts the scores of {@code units} under {@code node}. */
    public static AtMaximum of(Node node, List<ScoreSheet> units) {
        Set<String> leaves = leaves(node).map(Leaf::code).collect(Collectors.toSet());
        List<LeafScore> scores = units.stream()
                .flatMap(sheet -> sheet.leaves().stream())
                .filter(score -> leaves.contains(score.leaf().code()))
                .filter(score -> score.leaf().maximum().signum() > 0)
                .filter(score -> score.outcome() instanceof LeafOutcome.Scored)
                .toList();
        long full = scores.stream()
                .filter(score -> score.points().compareTo(score.leaf().maximum()) == 0)
                .count();
        return new AtMaximum(Math.toIntExact(full), scores.size());
    }

    /** Returns {@code full} in per cent of {@code scored}, one digit, half-up; empty if nothing is scored. */
    public Optional<BigDecimal> percent() {
        return scored == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(full)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(scored), 1, RoundingMode.HALF_UP));
    }

    private static Stream<Leaf> leaves(Node node) {
        return switch (node) {
            case Leaf leaf -> Stream.of(leaf);
            case Section section -> section.children().stream().flatMap(AtMaximum::leaves);
        };
    }
}
