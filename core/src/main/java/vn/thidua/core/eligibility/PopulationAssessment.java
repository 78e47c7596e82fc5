package vn.thidua.core.eligibility;

import java.util.List;
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
        PopulationAssessment assessment = new PopulationAssessment(population);
        Verdicts verdicts = new Verdicts(population.words());
        for (int word = 0; word < population.words(); word++) {
            verdicts.set(word, assessment.weighed(rule, word));
        }
        return verdicts;
    }

    private Planes weighed(Rule rule, int word) {
        return switch (rule) {
            case Rule.One(Clause clause) -> planes(clause, word);
            case Rule.All(List<Rule> parts) -> {
                Planes all = Planes.ALL_MET;
                for (Rule part : parts) {
                    all = all.worse(weighed(part, word));
                }
                yield all;
            }
            case Rule.Any(List<Rule> parts) -> {
                Planes any = Planes.ALL_NOT_MET;
                for (Rule part : parts) {
                    any = any.better(weighed(part, word));
                }
                yield any;
            }
        };
    }

    private Planes planes(Clause clause, int word) {
        long @Nullable [][] judged = population.judged(clause);
        if (judged != null) {
            return new Planes(judged[0][word], judged[1][word]);
        }
        return switch (clause.requirement()) {
            case Requirement.Count count -> count(count, word);
            case Requirement.RunOfYears run -> years(run, word);
            case Requirement.RunOfAwards run -> awards(run, word);
            default -> throw new IllegalStateException("is not packed: " + clause);
        };
    }

    private Planes count(Requirement.Count count, int word) {
        Sum sum = new Sum(count.counted(), word);
        switch (count.window()) {
            case Window.Years(int first, int last) -> {
                for (int at = year + first; at <= year + last; at++) {
                    sum.add(at, -1, -1);
                }
            }
            case Window.Ever() -> sum.addAll();
            case Window.InRun(Requirement.RunOfYears run) -> run(run, word, sum::add);
        }
        return sum.atLeast(count.atLeast());
    }

    /** What is counted for certain, and at most if all that is not known were as the clause wants it. */
    private final class Sum {

        private final Fact.Kind kind;
        private final YearCounts sure;
        private final YearCounts unsure;
        private final int word;
        private final Tally certain = new Tally();
        private final Tally possible = new Tally();

        Sum(Counted counted, int word) {
            this.kind = counted.kind();
            this.sure = population.certain(counted);
            this.unsure = population.possible(counted);
            this.word = word;
        }

        void add(int at, long inCertain, long inPossible) {
            sure.addTo(certain, at, word, inCertain);
            sure.addTo(possible, at, word, inPossible);
            unsure.addTo(possible, at, word, inPossible);
            addOpen(population.open(kind, at, word) & inPossible);
        }

        /** A year has one rating; of anything else it may have any number. */
        private void addOpen(long open) {
            if (kind == Fact.Kind.RATING) {
                possible.add(open);
            } else {
                possible.fill(open);
            }
        }

        void addAll() {
            if (kind == Fact.Kind.RATING) {
                for (int at = Counting.FIRST_YEAR; at <= year; at++) {
                    add(at, -1, -1);
                }
                return;
            }
            for (int at : sure.years()) {
                sure.addTo(certain, at, word, -1);
                sure.addTo(possible, at, word, -1);
            }
            for (int at : unsure.years()) {
                unsure.addTo(possible, at, word, -1);
            }
            possible.fill(population.everOpen(kind)[word]);
        }

        Planes atLeast(int least) {
            return Planes.of(certain.atLeast(least), possible.atLeast(least));
        }
    }

    /** Hears of each year of a run, the last first, and of the subjects to whose run it belongs. */
    private interface YearOfRun {

        void belongs(int at, long certain, long possible);
    }

    private Planes years(Requirement.RunOfYears wanted, int word) {
        Tally certain = new Tally();
        Tally possible = new Tally();
        run(wanted, word, (_, inCertain, inPossible) -> {
            certain.add(inCertain);
            possible.add(inPossible);
        });
        return Planes.of(certain.atLeast(wanted.years()), possible.atLeast(wanted.years()));
    }

    private void run(Requirement.RunOfYears wanted, int word, YearOfRun heard) {
        // Whose rating of the year that is judged is not known yet: the run ends with the year before.
        long later = population.open(Fact.Kind.RATING, year, word);
        long certain = ~later;
        long possible = ~later;
        for (int at = year; at >= Counting.FIRST_YEAR; at--) {
            long rated = population.certain(wanted.ratings()).any(at, word);
            long open = population.open(Fact.Kind.RATING, at, word);
            certain &= rated;
            possible &= rated | open;
            if (wanted.after().isPresent()) {
                Counted.Awards after = wanted.after().get();
                long sure = before(population.certain(after), at, word);
                certain &= sure;
                possible &= sure
                        | before(population.possible(after), at, word)
                        | population.everOpen(Fact.Kind.AWARD)[word];
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

    /** Returns the subjects that have one in a year before {@code at}. */
    private static long before(YearCounts counts, int at, int word) {
        long before = 0;
        for (int earlier : counts.years()) {
            before |= earlier < at ? counts.any(earlier, word) : 0;
        }
        return before;
    }

    private Planes awards(Requirement.RunOfAwards wanted, int word) {
        YearCounts sure = population.certain(wanted.awards());
        YearCounts unsure = population.possible(wanted.awards());
        long certain = 0;
        long possible = 0;
        for (int last = year; last >= year - wanted.lag(); last--) {
            long inRow = -1;
            long perhapsInRow = -1;
            for (int step = 0; step < wanted.times(); step++) {
                int at = last - step * wanted.everyYears();
                long has = sure.any(at, word);
                inRow &= has;
                perhapsInRow &= has | unsure.any(at, word) | population.open(Fact.Kind.AWARD, at, word);
            }
            certain |= inRow;
            possible |= perhapsInRow;
        }
        return Planes.of(certain, possible);
    }
}
