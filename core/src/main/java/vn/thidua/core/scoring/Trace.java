package vn.thidua.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule writes down how it comes to its points. Most points are never asked why, and the long divisions of a step cost
 * more than the points: so the same rule runs once with {@link #NONE}, and again with {@link #kept} for whoever asks.
 */
final class Trace {

    /** Keeps nothing and works nothing out. */
    static final Trace NONE = new Trace(null);

    private final @Nullable List<ScoringStep> steps;

    private Trace(@Nullable List<ScoringStep> steps) {
        this.steps = steps;
    }

    /** Returns a trace that keeps every step, in their order. */
    static Trace kept() {
        return new Trace(new ArrayList<>());
    }

    void add(Supplier<ScoringStep> step) {
        if (steps != null) {
            steps.add(step.get());
        }
    }

    List<ScoringStep> steps() {
        return steps == null ? List.of() : List.copyOf(steps);
    }
}
