package vn.thidua.core.scoring;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Steps that are worked out when somebody asks for them. Most scores are never asked why, and the long divisions of a step cost
 * more than the points.
 */
final class LazySteps extends AbstractList<ScoringStep> {

    private final Supplier<List<ScoringStep>> source;

    /** Not volatile: whoever does not see it works out the same steps again, and a list of {@code List.copyOf} is safe to share. */
    private @Nullable List<ScoringStep> known;

    /** @param source gives the same steps every time */
    LazySteps(Supplier<List<ScoringStep>> source) {
        this.source = source;
    }

    /** Returns {@code first} and then {@code second}. */
    static List<ScoringStep> joined(List<ScoringStep> first, List<ScoringStep> second) {
        return new LazySteps(() -> {
            List<ScoringStep> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        });
    }

    /** Returns a list that nobody can change, without working anything out. */
    static List<ScoringStep> kept(List<ScoringStep> steps) {
        return steps instanceof LazySteps ? steps : List.copyOf(steps);
    }

    @Override
    public ScoringStep get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }

    private List<ScoringStep> all() {
        List<ScoringStep> seen = known;
        if (seen == null) {
            seen = List.copyOf(source.get());
            known = seen;
        }
        return seen;
    }
}
