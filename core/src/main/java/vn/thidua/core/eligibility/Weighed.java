package vn.thidua.core.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rule with the verdicts of its clauses, joined as the rule joins them. */
public sealed interface Weighed {

    /** Returns the verdict of this part. */
    Verdict verdict();

    /**
     * Says whether the verdict stands without any clause whose wording nobody looked up. One clause is enough to refuse what
     * needs all of them, and one alternative is enough to grant; else all have to be sure.
     */
    boolean isVerified();

    /** Returns the findings in the order of the rule. */
    Stream<Finding> findings();

    /**
     * Returns the ways to "met": each is a set of findings that would have to become met, and none of them contains another.
     * The shortest come first; empty if it is met.
     */
    List<Set<Finding>> ways();

    /** A clause alone. */
    record One(Finding finding) implements Weighed {

        @Override
        public Verdict verdict() {
            return finding.verdict();
        }

        @Override
        public boolean isVerified() {
            return finding.clause().confidence() != Confidence.MEMORY;
        }

        @Override
        public Stream<Finding> findings() {
            return Stream.of(finding);
        }

        @Override
        public List<Set<Finding>> ways() {
            return verdict() == Verdict.MET ? List.of() : List.of(Set.of(finding));
        }
    }

    /** All parts have to hold. */
    record All(List<Weighed> parts) implements Weighed {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict verdict() {
            return parts.stream().map(Weighed::verdict).reduce(Verdict.MET, Verdict::worse);
        }

        @Override
        public boolean isVerified() {
            return verdict() == Verdict.NOT_MET
                    ? parts.stream().anyMatch(part -> part.verdict() == Verdict.NOT_MET && part.isVerified())
                    : parts.stream().allMatch(Weighed::isVerified);
        }

        @Override
        public Stream<Finding> findings() {
            return parts.stream().flatMap(Weighed::findings);
        }

        @Override
        public List<Set<Finding>> ways() {
            List<Set<Finding>> ways = List.of(Set.of());
            for (Weighed part : parts) {
                List<Set<Finding>> own = part.ways();
                ways = own.isEmpty() ? ways : joined(ways, own);
            }
            return verdict() == Verdict.MET ? List.of() : shortest(ways);
        }

        private static List<Set<Finding>> joined(List<Set<Finding>> ways, List<Set<Finding>> own) {
            List<Set<Finding>> joined = new ArrayList<>();
            for (Set<Finding> before : ways) {
                for (Set<Finding> after : own) {
                    Set<Finding> both = new LinkedHashSet<>(before);
                    both.addAll(after);
                    joined.add(both);
                }
            }
            return joined;
        }
    }

    /** One part has to hold. */
    record Any(List<Weighed> parts) implements Weighed {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict verdict() {
            return parts.stream().map(Weighed::verdict).reduce(Verdict.NOT_MET, Verdict::better);
        }

        @Override
        public boolean isVerified() {
            return verdict() == Verdict.MET
                    ? parts.stream().anyMatch(part -> part.verdict() == Verdict.MET && part.isVerified())
                    : parts.stream().allMatch(Weighed::isVerified);
        }

        @Override
        public Stream<Finding> findings() {
            return parts.stream().flatMap(Weighed::findings);
        }

        @Override
        public List<Set<Finding>> ways() {
            return verdict() == Verdict.MET
                    ? List.of()
                    : shortest(
                            parts.stream().flatMap(part -> part.ways().stream()).toList());
        }
    }

    private static List<Set<Finding>> shortest(List<Set<Finding>> ways) {
        List<Set<Finding>> kept = new ArrayList<>();
        ways.stream().sorted(Comparator.comparingInt(Set::size)).forEach(way -> {
            if (kept.stream().noneMatch(way::containsAll)) {
                kept.add(way);
            }
        });
        return List.copyOf(kept);
    }
}
