package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is known about one subject. The order in which facts were added, and adding one twice, changes nothing. */
public final class Facts {

    private static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact fact) -> fact.getClass().getSimpleName()).thenComparing(Fact::toString);

    private final SortedSet<Fact> all;

    private Facts(SortedSet<Fact> all) {
        this.all = Collections.unmodifiableSortedSet(all);
    }

    /** Returns {@code facts}, without doubles, in an order of their own. */
    public static Facts of(Collection<? extends Fact> facts) {
        return new Facts(sorted(facts));
    }

    static SortedSet<Fact> sorted(Collection<? extends Fact> facts) {
        SortedSet<Fact> sorted = new TreeSet<>(ORDER);
        sorted.addAll(facts);
        return sorted;
    }

    /** Returns these facts and {@code more}: "what if". */
    public Facts with(Collection<? extends Fact> more) {
        SortedSet<Fact> sum = new TreeSet<>(all);
        sum.addAll(more);
        return new Facts(sum);
    }

    /** Returns what of this was known on {@code day}. */
    Facts knownOn(LocalDate day) {
        return of(all.stream().filter(fact -> fact.knownOn(day)).toList());
    }

    <F extends Fact> Stream<F> of(Class<F> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Says whether all facts of {@code kind} in the years {@code from} to {@code to} are known. */
    boolean areComplete(Fact.Kind kind, int from, int to) {
        int next = from;
        while (next <= to) {
            int year = next;
            int reached = of(Fact.Complete.class)
                    .filter(complete ->
                            complete.kind() == kind && complete.fromYear() <= year && complete.toYear() >= year)
                    .mapToInt(Fact.Complete::toYear)
                    .max()
                    .orElse(year - 1);
            if (reached < year) {
                return false;
            }
            next = reached + 1;
        }
        return true;
    }

    /** Returns the facts in their order. */
    public SortedSet<Fact> all() {
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && all.equals(facts.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
