package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts facts year by year. Every count has two ends: what is certain, and what is possible at most if all that is not known
 * were as the clause wants it.
 */
final class Counting {

    /** No title or commendation of today is older than the first call for emulation, in 1948. */
    static final int FIRST_YEAR = 1948;

    /** No count asks for more than this; it stands for "any number". */
    private static final int ANY_NUMBER = 1_000_000;

    private final Facts facts;
    private final int judged;
    private final Map<Integer, List<Fact.Rating>> ratings;

    /** A rule counts inside the same run again and again. */
    private final Map<Requirement.RunOfYears, Run> runs = new HashMap<>();

    Counting(Facts facts, int judged) {
        this.facts = facts;
        this.judged = judged;
        this.ratings = facts.of(Fact.Rating.class).collect(Collectors.groupingBy(Fact.Rating::year));
    }

    /** Years that belong to a run for certain, and those that may belong to it; both in order, ending with the same year. */
    private record Run(List<Integer> certain, List<Integer> possible) {}

    Outcome count(Requirement.Count count) {
        return switch (count.window()) {
            case Window.Years(int first, int last) -> counted(count, years(judged + first, judged + last));
            case Window.Ever() -> counted(count, years(FIRST_YEAR, judged));
            case Window.InRun(Requirement.RunOfYears inner) -> {
                Run run = run(inner);
                yield counted(count, run.certain(), run.possible());
            }
        };
    }

    private Outcome counted(Requirement.Count count, List<Integer> years) {
        return counted(count, years, years);
    }

    private Outcome counted(Requirement.Count count, List<Integer> certainYears, List<Integer> possibleYears) {
        Counted counted = count.counted();
        List<Fact> certain = matching(counted, certainYears, Counted.Match.YES).toList();
        long possible = matching(counted, possibleYears, Counted.Match.YES).count()
                + matching(counted, possibleYears, Counted.Match.PERHAPS).count();
        List<Integer> open = possibleYears.stream()
                .filter(year -> isOpen(counted.kind(), year))
                .toList();
        // A year has one rating; of anything else it may have any number.
        long unknown = counted.kind() == Fact.Kind.RATING ? open.size() : open.isEmpty() ? 0 : ANY_NUMBER;
        return Outcome.of(certain.size(), possible + unknown, count.atLeast(), certain, open);
    }

    Outcome years(Requirement.RunOfYears wanted) {
        Run run = run(wanted);
        List<Fact> used =
                matching(wanted.ratings(), run.certain(), Counted.Match.YES).toList();
        List<Integer> open = run.possible().stream()
                .filter(year -> isOpen(Fact.Kind.RATING, year) || isUnclear(wanted, year))
                .toList();
        return Outcome.of(run.certain().size(), run.possible().size(), wanted.years(), used, open);
    }

    private Run run(Requirement.RunOfYears wanted) {
        return runs.computeIfAbsent(wanted, this::newRun);
    }

    private Run newRun(Requirement.RunOfYears wanted) {
        int end = isRated(judged) ? judged : judged - 1;
        int certainStart = wanted.after()
                .map(after -> yearOfFirst(after, Counted.Match.YES).orElse(end))
                .orElse(FIRST_YEAR - 1);
        int possibleStart = wanted.after()
                .map(after -> facts.areComplete(Fact.Kind.AWARD, FIRST_YEAR, judged)
                        ? Stream.of(Counted.Match.YES, Counted.Match.PERHAPS)
                                .flatMap(match -> yearOfFirst(after, match).stream())
                                .min(Integer::compareTo)
                                .orElse(end)
                        : FIRST_YEAR - 1)
                .orElse(FIRST_YEAR - 1);
        int disciplined = wanted.clearOf().map(this::lastDisciplined).orElse(FIRST_YEAR - 1);
        return new Run(
                backward(
                        end,
                        Math.max(certainStart, disciplined),
                        year -> rated(wanted.ratings(), year) && !isUnclear(wanted, year)),
                backward(
                        end,
                        Math.max(possibleStart, disciplined),
                        year -> rated(wanted.ratings(), year) || isOpen(Fact.Kind.RATING, year)));
    }

    /** Returns the last year in which such a discipline was in force; the year before the first if there was none. */
    private int lastDisciplined(Fact.Degree mildest) {
        return facts.of(Fact.Discipline.class)
                .filter(found -> found.degree().compareTo(mildest) >= 0)
                .mapToInt(found -> found.to().map(LocalDate::getYear).orElse(judged))
                .max()
                .orElse(FIRST_YEAR - 1);
    }

    /** Says whether a discipline that would break the run may have been in force in {@code year} and is not known. */
    private boolean isUnclear(Requirement.RunOfYears wanted, int year) {
        return wanted.clearOf().isPresent() && isOpen(Fact.Kind.DISCIPLINE, year);
    }

    /** Returns the years from {@code end} back to the year after {@code start}, as long as {@code goes} holds, in order. */
    private static List<Integer> backward(int end, int start, IntPredicate goes) {
        return IntStream.iterate(end, year -> year > start && goes.test(year), year -> year - 1)
                .boxed()
                .sorted()
                .toList();
    }

    private Optional<Integer> yearOfFirst(Counted.Awards awards, Counted.Match match) {
        return matching(awards, years(FIRST_YEAR, judged), match)
                .map(Counting::year)
                .min(Integer::compareTo);
    }

    private boolean rated(Counted.Ratings wanted, int year) {
        return ratings.getOrDefault(year, List.of()).stream()
                .anyMatch(rating -> wanted.match(rating) == Counted.Match.YES);
    }

    Outcome awards(Requirement.RunOfAwards wanted) {
        List<Integer> best = List.of();
        long possible = 0;
        for (int last = judged; last >= judged - wanted.lag(); last--) {
            List<Integer> certain = steps(wanted, last, Counted.Match.YES);
            best = certain.size() > best.size() ? certain : best;
            possible = Math.max(
                    possible, steps(wanted, last, Counted.Match.PERHAPS).size());
        }
        List<Fact> used = matching(wanted.awards(), best, Counted.Match.YES).toList();
        List<Integer> open = years(judged - wanted.lag() - (wanted.times() - 1) * wanted.everyYears(), judged).stream()
                .filter(year -> isOpen(Fact.Kind.AWARD, year))
                .toList();
        return Outcome.of(best.size(), possible, wanted.times(), used, open);
    }

    /** Returns the years of a row of awards that ends with {@code last}, at most as many as are wanted. */
    private List<Integer> steps(Requirement.RunOfAwards wanted, int last, Counted.Match weakest) {
        List<Integer> years = new ArrayList<>();
        int year = last;
        while (years.size() < wanted.times() && has(wanted.awards(), year, weakest)) {
            years.add(year);
            year -= wanted.everyYears();
        }
        return years;
    }

    private boolean has(Counted.Awards awards, int year, Counted.Match weakest) {
        boolean isThere =
                matching(awards, List.of(year), Counted.Match.YES).findAny().isPresent();
        boolean mayBe = weakest == Counted.Match.PERHAPS
                && (isOpen(Fact.Kind.AWARD, year)
                        || matching(awards, List.of(year), Counted.Match.PERHAPS)
                                .findAny()
                                .isPresent());
        return isThere || mayBe;
    }

    Outcome pattern(Requirement.RatingPattern wanted) {
        List<Integer> years =
                years(judged + wanted.window().first(), judged + wanted.window().last());
        List<Fact.Rating> known = facts.of(Fact.Rating.class)
                .filter(rating -> years.contains(rating.year()))
                .toList();
        List<String> levels = known.stream().map(Fact.Rating::level).toList();
        List<Integer> open =
                years.stream().filter(year -> isOpen(Fact.Kind.RATING, year)).toList();
        boolean isCertain = wanted.patterns().stream().anyMatch(pattern -> without(pattern, levels) == 0);
        boolean isPossible = wanted.patterns().stream().anyMatch(pattern -> without(pattern, levels) <= open.size());
        return Outcome.of(isCertain ? 1 : 0, isPossible ? 1 : 0, 1, known, open);
    }

    /** Returns how many ratings of {@code pattern} are not among {@code levels}. */
    private static int without(List<String> pattern, List<String> levels) {
        List<String> rest = new ArrayList<>(pattern);
        levels.forEach(rest::remove);
        return rest.size();
    }

    private Stream<Fact> matching(Counted counted, List<Integer> years, Counted.Match match) {
        Class<? extends Fact> kind = switch (counted) {
            case Counted.Ratings _ -> Fact.Rating.class;
            case Counted.Awards _ -> Fact.Award.class;
            case Counted.Initiatives _ -> Fact.Initiative.class;
        };
        return facts.of(kind)
                .filter(fact -> counted.match(fact) == match && years.contains(year(fact)))
                .map(fact -> fact);
    }

    /** Says whether something of {@code kind} may have happened in {@code year} and is not known. */
    private boolean isOpen(Fact.Kind kind, int year) {
        return !(kind == Fact.Kind.RATING && isRated(year)) && !facts.areComplete(kind, year, year);
    }

    private boolean isRated(int year) {
        return ratings.containsKey(year);
    }

    private static int year(Fact fact) {
        return switch (fact) {
            case Fact.Rating rating -> rating.year();
            case Fact.Award award -> award.year();
            case Fact.Initiative initiative -> initiative.year();
            default -> throw new IllegalArgumentException("has no year to count by: " + fact);
        };
    }

    private static List<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
