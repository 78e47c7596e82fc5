package vn.thidua.core.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steps that are worked out when somebody asks for them. */
final class LazySteps extends AbstractList<ScoringStep> {

    private final Supplier<List<ScoringStep>> source;

    /** Not volatile: whoever does not see it works out the same steps again, and an immutable list is safe to share. */
    private @Nullable List<ScoringStep> known;

    /** @param source gives the same steps every time, in a list that nobody can change */
    LazySteps(Supplier<List<ScoringStep>> source) {
        this.source = source;
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
            seen = source.get();
            known = seen;
        }
        return seen;
    }
}
