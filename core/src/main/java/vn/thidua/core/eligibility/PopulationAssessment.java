package vn.thidua.core.eligibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole population held against a rule, 64 subjects at once, with the verdicts that {@link Assessment} gives one by one and
 * without their reasons. Whoever asks for the reason of one asks {@link Assessment}.
 */
public final class PopulationAssessment {

    private final Population population;
    private final int year;

    private PopulationAssessment(Population population) {
        this.population = population;
        this.year = population.year();
    }

    /** Judges {@code population}, which was made for this rule among others. */
    public static Verdicts of(Rule rule, Population population) {
        Part part = new PopulationAssessment(population).part(rule);
        Verdicts verdicts = new Verdicts(population.words());
        for (int word = 0; word < population.words(); word++) {
            verdicts.set(word, part.judge(word));
        }
        return verdicts;
    }

    /** A part of a rule, made ready for many words. */
    private interface Part {

        Planes judge(int word);
    }

    private Part part(Rule rule) {
        return switch (rule) {
            case Rule.One(Clause clause) -> part(clause);
            case Rule.All(List<Rule> parts) -> {
                Part[] own = parts.stream().map(this::part).toArray(Part[]::new);
                yield word -> {
                    Planes all = Planes.ALL_MET;
                    for (Part part : own) {
                        all = all.worse(part.judge(word));
                    }
                    return all;
                };
            }
            case Rule.Any(List<Rule> parts) -> {
                Part[] own = parts.stream().map(this::part).toArray(Part[]::new);
                yield word -> {
                    Planes any = Planes.ALL_NOT_MET;
                    for (Part part : own) {
                        any = any.better(part.judge(word));
                    }
                    return any;
                };
            }
        };
    }

    private Part part(Clause clause) {
        long @Nullable [][] judged = population.judged(clause);
        if (judged != null) {
            return word -> new Planes(judged[0][word], judged[1][word]);
        }
        return switch (clause.requirement()) {
            case Requirement.Count count -> count(count);
            case Requirement.RunOfYears(Counted.Ratings ratings, int years, Optional<Counted.Awards> after, var _) -> {
                Run run = new Run(ratings, after);
                yield word -> {
                    Tally certain = new Tally();
                    Tally possible = new Tally();
                    run.years(word, (_, inCertain, inPossible) -> {
                        certain.add(inCertain);
                        possible.add(inPossible);
                    });
                    return Planes.of(certain.atLeast(years), possible.atLeast(years));
                };
            }
            case Requirement.RunOfAwards wanted -> awards(wanted);
            default -> throw new IllegalStateException("is not packed: " + clause);
        };
    }

    private Part count(Requirement.Count count) {
        Source source = new Source(count.counted());
        return switch (count.window()) {
            case Window.Years(int first, int last) ->
                word -> {
                    Sum sum = new Sum(source, word);
                    for (int at = year + first; at <= year + last; at++) {
                        sum.add(at, -1, -1);
                    }
                    return sum.atLeast(count.atLeast());
                };
            case Window.Ever() ->
                word -> {
                    Sum sum = new Sum(source, word);
                    sum.addAll();
                    return sum.atLeast(count.atLeast());
                };
            case Window.InRun(Requirement.RunOfYears wanted) -> {
                Run run = new Run(wanted.ratings(), wanted.after());
                yield word -> {
                    Sum sum = new Sum(source, word);
                    run.years(word, sum::add);
                    return sum.atLeast(count.atLeast());
                };
            }
        };
    }

    /** Where the facts of one kind lie: those that count, and those that would count if more was known of them. */
    private final class Source {

        private final Fact.Kind kind;
        private final YearCounts sure;
        private final YearCounts unsure;

        Source(Counted counted) {
            this.kind = counted.kind();
            this.sure = population.certain(counted);
            this.unsure = population.possible(counted);
        }

        /** Returns the subjects that have one in a year before {@code at}, for certain. */
        long sureBefore(int at, int word) {
            return sure.before(at, word);
        }

        /** Returns the subjects that may have one in a year before {@code at}. */
        long possiblyBefore(int at, int word) {
            return sure.before(at, word) | unsure.before(at, word) | population.everOpen(kind)[word];
        }
    }

    /** What is counted for certain, and at most if all that is not known were as the clause wants it. */
    private final class Sum {

        private final Source source;
        private final int word;
        private final Tally certain = new Tally();
        private final Tally possible = new Tally();

        Sum(Source source, int word) {
            this.source = source;
            this.word = word;
        }

        void add(int at, long inCertain, long inPossible) {
            source.sure.addTo(certain, at, word, inCertain);
            source.sure.addTo(possible, at, word, inPossible);
            source.unsure.addTo(possible, at, word, inPossible);
            addOpen(population.open(source.kind, at, word) & inPossible);
        }

        /** A year has one rating; of anything else it may have any number. */
        private void addOpen(long open) {
            if (source.kind == Fact.Kind.RATING) {
                possible.add(open);
            } else {
                possible.fill(open);
            }
        }

        void addAll() {
            if (source.kind == Fact.Kind.RATING) {
                for (int at = Counting.FIRST_YEAR; at <= year; at++) {
                    add(at, -1, -1);
                }
                return;
            }
            for (int at : source.sure.years()) {
                source.sure.addTo(certain, at, word, -1);
                source.sure.addTo(possible, at, word, -1);
            }
            for (int at : source.unsure.years()) {
                source.unsure.addTo(possible, at, word, -1);
            }
            possible.fill(population.everOpen(source.kind)[word]);
        }

        Planes atLeast(int least) {
            return Planes.of(certain.atLeast(least), possible.atLeast(least));
        }
    }

    /** Hears of each year of a run, the last first, and of the subjects to whose run it belongs. */
    private interface YearOfRun {

        void belongs(int at, long certain, long possible);
    }

    /** Years in a row with certain ratings, if need be after an award. */
    private final class Run {

        private final YearCounts rated;
        private final @Nullable Source after;

        Run(Counted.Ratings ratings, Optional<Counted.Awards> after) {
            this.rated = population.certain(ratings);
            this.after = after.map(Source::new).orElse(null);
        }

        void years(int word, YearOfRun heard) {
            // Who has no rating of the year that is judged, yet or at all: the run ends with the year before.
            long later = ~population.rated(year, word);
            long certain = ~later;
            long possible = ~later;
            for (int at = year; at >= Counting.FIRST_YEAR; at--) {
                long held = rated.any(at, word);
                certain &= held;
                possible &= held | population.open(Fact.Kind.RATING, at, word);
                if (after != null) {
                    certain &= after.sureBefore(at, word);
                    possible &= after.possiblyBefore(at, word);
                }
                heard.belongs(at, certain, possible);
                if (at == year) {
                    certain |= later;
                    possible |= later;
                }
                if ((certain | possible) == 0) {
                    return;
                }
            }
        }
    }

    private Part awards(Requirement.RunOfAwards wanted) {
        Source source = new Source(wanted.awards());
        return word -> {
            long certain = 0;
            long possible = 0;
            for (int last = year; last >= year - wanted.lag(); last--) {
                long inRow = -1;
                long perhapsInRow = -1;
                for (int step = 0; step < wanted.times(); step++) {
                    int at = last - step * wanted.everyYears();
                    long has = source.sure.any(at, word);
                    inRow &= has;
                    perhapsInRow &= has | source.unsure.any(at, word) | population.open(Fact.Kind.AWARD, at, word);
                }
                certain |= inRow;
                possible |= perhapsInRow;
            }
            return Planes.of(certain, possible);
        };
    }
}
