package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known about one subject. The order in which facts were added, and adding one twice, changes nothing. */
public final class Facts {

    /** By kind; those of most kinds then by what they say, without spelling it out, for they are compared a lot. */
    private static final Comparator<Fact> ORDER = Facts::compare;

    private static final Comparator<Fact.Rating> RATINGS = Comparator.comparingInt(Fact.Rating::year)
            .thenComparing(Fact.Rating::level)
            .thenComparing(Fact.Rating::decidedOn, Facts::compare);

    private static final Comparator<Fact.Award> AWARDS = Comparator.comparing(Fact.Award::code)
            .thenComparingInt(Fact.Award::year)
            .thenComparing(Fact.Award::level, Facts::compare)
            .thenComparing(Fact.Award::issuer, Facts::compare)
            .thenComparing(Fact.Award::number, Facts::compare)
            .thenComparing(Fact.Award::decidedOn, Facts::compare)
            .thenComparing(Fact.Award::feat)
            .thenComparing(Fact.Award::merit, Facts::compare);

    private static final Comparator<Fact.Initiative> INITIATIVES = Comparator.comparingInt(Fact.Initiative::year)
            .thenComparing(Fact.Initiative::level)
            .thenComparing(Fact.Initiative::work)
            .thenComparing(Fact.Initiative::recogniser, Facts::compare);

    private final SortedSet<Fact> all;
    private final Map<Class<?>, List<Fact>> byKind;
    private final Map<Fact.Kind, List<Fact.Complete>> complete;

    private Facts(SortedSet<Fact> all) {
        this.all = Collections.unmodifiableSortedSet(all);
        this.byKind = all.stream().collect(Collectors.groupingBy(Fact::getClass));
        this.complete = of(Fact.Complete.class).collect(Collectors.groupingBy(Fact.Complete::kind));
    }

    private static int compare(Fact one, Fact other) {
        if (one.getClass() != other.getClass()) {
            return one.getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
        }
        return switch (one) {
            case Fact.Rating rating -> RATINGS.compare(rating, (Fact.Rating) other);
            case Fact.Award award -> AWARDS.compare(award, (Fact.Award) other);
            case Fact.Initiative initiative -> INITIATIVES.compare(initiative, (Fact.Initiative) other);
            default -> one.toString().compareTo(other.toString());
        };
    }

    private static <T extends Comparable<? super T>> int compare(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
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
        return all.stream().allMatch(fact -> fact.knownOn(day))
                ? this
                : of(all.stream().filter(fact -> fact.knownOn(day)).toList());
    }

    /** Returns the first year of which a rating, an award or an initiative is known; the farthest year if none is. */
    int firstYear() {
        return all.stream()
                .flatMapToInt(fact -> switch (fact) {
                    case Fact.Rating rating -> IntStream.of(rating.year());
                    case Fact.Award award -> IntStream.of(award.year());
                    case Fact.Initiative initiative -> IntStream.of(initiative.year());
                    default -> IntStream.empty();
                })
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    <F extends Fact> Stream<F> of(Class<F> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /** Says whether all facts of {@code kind} in the years {@code from} to {@code to} are known. */
    boolean areComplete(Fact.Kind kind, int from, int to) {
        List<Fact.Complete> known = complete.getOrDefault(kind, List.of());
        if (known.isEmpty()) {
            return false;
        }
        int next = from;
        while (next <= to) {
            int year = next;
            int reached = known.stream()
                    .filter(complete -> complete.fromYear() <= year && complete.toYear() >= year)
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
