package vn.thidua.core.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Steps that are worked out when somebody asks for them. Most scores are never asked why, and the long divisions of a step cost
 * more than the points.
 */
abstract sealed class LazySteps extends AbstractList<ScoringStep> {

    private LazySteps() {}

    /** Returns the steps of {@code source}, which gives the same ones every time. */
    static List<ScoringStep> of(Supplier<List<ScoringStep>> source) {
        return new WorkedOut(source);
    }

    /** Returns {@code first} and then {@code second}. */
    static List<ScoringStep> joined(List<ScoringStep> first, List<ScoringStep> second) {
        return new Joined(first, second);
    }

    /** Returns a list that nobody can change, without working anything out. */
    static List<ScoringStep> kept(List<ScoringStep> steps) {
        return steps instanceof LazySteps ? steps : List.copyOf(steps);
    }

    private static final class WorkedOut extends LazySteps {

        private final Supplier<List<ScoringStep>> source;

        /** Not volatile: whoever does not see it works out the same steps again, and an immutable list is safe to share. */
        private @Nullable List<ScoringStep> known;

        WorkedOut(Supplier<List<ScoringStep>> source) {
            this.source = source;
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

    private static final class Joined extends LazySteps {

        private final List<ScoringStep> first;
        private final List<ScoringStep> second;

        Joined(List<ScoringStep> first, List<ScoringStep> second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public ScoringStep get(int index) {
            int left = index - first.size();
            return left < 0 ? first.get(index) : second.get(left);
        }

        @Override
        public int size() {
            return first.size() + second.size();
        }
    }
}
