package vn.thidua.core.eligibility;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses of certain rules ask of very many subjects, packed: a bit for each subject, year and thing that is counted.
 * Clauses that count nothing are judged when a subject is put in. For one thread while it is filled, for any number after.
 */
public final class Population {

    private final Proposal proposal;
    private final int words;
    private final Map<Counted, YearCounts> certain = new HashMap<>();
    private final Map<Counted, YearCounts> possible = new HashMap<>();
    private final YearCounts rated;
    private final Map<Fact.Kind, YearCounts> complete = new EnumMap<>(Fact.Kind.class);
    private final Map<Fact.Kind, long[]> everOpen = new ConcurrentHashMap<>();
    private final Map<Clause, long[][]> judged = new HashMap<>();

    /**
     * @param rules what the population can be judged by
     * @param proposal what is judged of each subject, and when
     * @param size how many subjects there are, 1 or more
     */
    public Population(Collection<Rule> rules, Proposal proposal, int size) {
        this.proposal = proposal;
        this.words = (size + Long.SIZE - 1) / Long.SIZE;
        this.rated = counts();
        for (Fact.Kind kind : Fact.Kind.values()) {
            complete.put(kind, counts());
        }
        rules.stream().flatMap(Rule::clauses).forEach(clause -> {
            List<Counted> counted = counted(clause.requirement()).toList();
            counted.forEach(one -> {
                certain.computeIfAbsent(one, _ -> counts());
                possible.computeIfAbsent(one, _ -> counts());
            });
            if (counted.isEmpty()) {
                judged.put(clause, new long[2][words]);
            }
        });
    }

    private YearCounts counts() {
        return new YearCounts(Counting.FIRST_YEAR, proposal.year(), words);
    }

    /** Returns what a clause counts by year; empty if it is judged subject by subject. */
    private static Stream<Counted> counted(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Count(Counted counted, int least, Window window)
            when least <= YearCounts.MOST
                    && !(window instanceof Window.InRun(var run)
                            && run.clearOf().isPresent()) ->
                Stream.concat(Stream.of(counted), window instanceof Window.InRun(var run) ? counted(run) : Stream.of());
            case Requirement.RunOfYears run
            when run.years() <= Tally.MOST && run.clearOf().isEmpty() -> counted(run);
            case Requirement.RunOfAwards run -> Stream.of(run.awards());
            default -> Stream.of();
        };
    }

    private static Stream<Counted> counted(Requirement.RunOfYears run) {
        return Stream.concat(Stream.of(run.ratings()), run.after().stream());
    }

    int words() {
        return words;
    }

    int year() {
        return proposal.year();
    }

    YearCounts certain(Counted counted) {
        return known(certain.get(counted), counted);
    }

    YearCounts possible(Counted counted) {
        return known(possible.get(counted), counted);
    }

    /** Returns the verdicts of a clause that counts nothing, two bits each, the lower plane first; null if it is packed. */
    long @Nullable [][] judged(Clause clause) {
        return judged.get(clause);
    }

    /** Returns the subjects of {@code word} that have a rating of {@code year}. */
    long rated(int year, int word) {
        return rated.any(year, word);
    }

    /** Returns the subjects of {@code word} for which something of {@code kind} may have happened in {@code year} unknown to us. */
    long open(Fact.Kind kind, int year, int word) {
        long known = kind == Fact.Kind.RATING ? rated.any(year, word) : 0;
        return ~(known | known(complete.get(kind), kind).any(year, word));
    }

    /** Returns the subjects for which it is open in some year up to the one that is judged; worked out once. */
    long[] everOpen(Fact.Kind kind) {
        return everOpen.computeIfAbsent(kind, _ -> {
            long[] open = new long[words];
            for (int year = Counting.FIRST_YEAR; year <= proposal.year(); year++) {
                for (int word = 0; word < words; word++) {
                    open[word] |= open(kind, year, word);
                }
            }
            return open;
        });
    }

    private static <T> T known(@Nullable T packed, Object asked) {
        return Objects.requireNonNull(packed, () -> "the population was not put together for " + asked);
    }

    /**
     * Puts in what is known about a subject, in any order; a fact given twice counts once.
     *
     * @param subject its number, 0 to one less than the size; each is put in once
     */
    public void put(int subject, Collection<? extends Fact> facts) {
        Set<Fact> known = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact.knownOn(proposal.on()) && known.add(fact)) {
                pack(subject, fact);
            }
        }
        if (!judged.isEmpty()) {
            Judging judging = new Judging(Facts.of(known), proposal);
            judged.forEach((clause, planes) -> {
                Verdict verdict = judging.finding(clause).verdict();
                set(planes[0], subject, Planes.isLow(verdict));
                set(planes[1], subject, Planes.isHigh(verdict));
            });
        }
    }

    private static void set(long[] plane, int subject, boolean bit) {
        plane[subject >> 6] |= bit ? 1L << subject : 0;
    }

    private void pack(int subject, Fact fact) {
        switch (fact) {
            case Fact.Rating rating -> {
                rated.add(subject, rating.year());
                count(subject, rating.year(), fact);
            }
            case Fact.Award award -> count(subject, award.year(), fact);
            case Fact.Initiative initiative -> count(subject, initiative.year(), fact);
            case Fact.Complete(Fact.Kind kind, int from, int to) -> {
                for (int year = Math.max(from, Counting.FIRST_YEAR); year <= Math.min(to, proposal.year()); year++) {
                    known(complete.get(kind), kind).add(subject, year);
                }
            }
            default -> {}
        }
    }

    private void count(int subject, int year, Fact fact) {
        certain.forEach((counted, counts) -> {
            switch (counted.match(fact)) {
                case YES -> counts.add(subject, year);
                case PERHAPS -> possible(counted).add(subject, year);
                case NO -> {}
            }
        });
    }
}
