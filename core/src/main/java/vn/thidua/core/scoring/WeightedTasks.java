package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The weighted mean of how far the unit's tasks are done, times the maximum: {@code maximum × Σ(weight × completion) ÷
 * Σ weight ÷ 100}. A unit without tasks, or whose tasks weigh nothing, is not scored.
 */
public record WeightedTasks() implements Rule {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    Reckoning apply(Leaf leaf, Entries entries, Trace trace) {
        List<Task> tasks = entries.tasks().getOrDefault(leaf.code(), List.of()).stream()
                .sorted(Comparator.comparing(Task::code))
                .toList();
        if (tasks.isEmpty()) {
            return Reckoning.unknown(LeafOutcome.Reason.TASKS_MISSING, leaf.code());
        }
        Optional<Task> impossible =
                tasks.stream().filter(task -> !task.isPossible()).findFirst();
        if (impossible.isPresent()) {
            return Reckoning.unknown(
                    LeafOutcome.Reason.TASK_IMPOSSIBLE, impossible.get().code());
        }
        BigDecimal weights = tasks.stream().map(Task::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return Reckoning.unknown(LeafOutcome.Reason.WEIGHTS_ZERO, leaf.code());
        }
        BigDecimal sum = tasks.stream()
                .map(task -> task.weight().multiply(task.completion()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Fraction mean = new Fraction(sum, weights);
        Fraction points = mean.times(leaf.maximum()).times(HUNDREDTH);
        trace.add(() -> new ScoringStep.WeightedMean(tasks, sum, weights, mean.toDecimal()));
        trace.add(() -> new ScoringStep.PerCentOf(mean.toDecimal(), leaf.maximum(), points.toDecimal()));
        return new Reckoning.Known(points);
    }
}
