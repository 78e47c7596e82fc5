package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;

/** What a grade asks for beside the total. */
public sealed interface Gate {

    /**
     * At least so many per cent of what is assigned to the unit in a section or leaf. A unit to which nothing of it is
     * assigned passes.
     *
     * @param node code of the section or leaf
     * @param percent 0 to 100
     */
    record ShareOfNode(String node, BigDecimal percent) implements Gate {}

    /**
     * A figure of the unit, for example at least three of something. A figure that is missing does not pass; one that the
     * unit is not asked for does.
     */
    record OfFigure(Condition condition) implements Gate {}

    /** All tasks of the unit are done. A unit without tasks does not pass. */
    record AllTasksDone() implements Gate {}

    /**
     * What became of a gate.
     *
     * @param found what was compared, in per cent for {@link ShareOfNode}, exact to 34 digits; empty if there is nothing
     */
    record Outcome(boolean isPassed, Optional<BigDecimal> found) {}

    /** Tries the gate for one unit. */
    default Outcome tried(Contender contender) {
        return switch (this) {
            case ShareOfNode(String node, BigDecimal percent) -> share(contender, node, percent);
            case OfFigure(Condition condition)
            when condition.operand().figures().stream().anyMatch(contender.notAsked()::contains) ->
                new Outcome(true, Optional.empty());
            case OfFigure(Condition condition) -> {
                Condition.Outcome outcome = condition.test(contender.entries());
                yield new Outcome(outcome.isMet(), outcome.found());
            }
            case AllTasksDone() -> new Outcome(contender.entries().hasAllTasksDone(), Optional.empty());
        };
    }

    private static Outcome share(Contender contender, String node, BigDecimal percent) {
        Optional<Outcome> ofSection = contender.sheet().sections().stream()
                .filter(score -> score.section().code().equals(node))
                .map(score -> share(score.points(), score.assignedMaximum(), percent))
                .findFirst();
        Function<LeafScore, Outcome> ofLeaf = score -> share(
                score.points(),
                score.outcome() instanceof LeafOutcome.NotAssigned
                        ? BigDecimal.ZERO
                        : score.leaf().maximum(),
                percent);
        return ofSection.orElseGet(() -> contender.sheet().leaves().stream()
                .filter(score -> score.leaf().code().equals(node))
                .map(ofLeaf)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section or leaf " + node)));
    }

    private static Outcome share(BigDecimal points, BigDecimal assignedMaximum, BigDecimal percent) {
        if (assignedMaximum.signum() == 0) {
            return new Outcome(true, Optional.empty());
        }
        BigDecimal hundredfold = points.movePointRight(2);
        return new Outcome(
                hundredfold.compareTo(percent.multiply(assignedMaximum)) >= 0,
                Optional.of(hundredfold.divide(assignedMaximum, MathContext.DECIMAL128)));
    }
}
