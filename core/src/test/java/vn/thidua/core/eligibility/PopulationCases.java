package vn.thidua.core.eligibility;

import static vn.thidua.core.eligibility.EligibilityExamples.DAY;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.YEAR;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;
import static vn.thidua.core.eligibility.EligibilityExamples.ratings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one subject may be like, the clause it is held against, and the verdict. */
final class PopulationCases {

    static final Proposal PROPOSAL = new Proposal(SubjectKind.INDIVIDUAL, DAY, YEAR);

    /** A year so early that a run reaches the first year of all. */
    private static final Proposal EARLY = new Proposal(SubjectKind.INDIVIDUAL, LocalDate.of(1950, 12, 15), 1950);

    private static final Fact ALL_AWARDS = complete(Fact.Kind.AWARD);
    private static final Fact ALL_RATINGS = complete(Fact.Kind.RATING);
    private static final Fact ALL_INITIATIVES = complete(Fact.Kind.INITIATIVE);
    private static final Counted.Awards OF_MINISTRY =
            new Counted.Awards(Set.of("title"), Optional.of(Level.MINISTRY), Set.of(), false);
    private static final Counted.Awards MERIT_OF_MINISTRY =
            new Counted.Awards(Set.of("merit"), Optional.of(Level.MINISTRY), Set.of(), false);
    private static final Window LAST_THREE = new Window.Years(-2, 0);
    private static final Window BEFORE = new Window.Years(-2, -1);
    private static final Window EVER = new Window.Ever();

    private PopulationCases() {}

    record Case(String why, Proposal proposal, Requirement requirement, List<Fact> facts, Verdict verdict) {

        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Case> all() {
        return Stream.of(ratingsInYears(), awardsInYears(), ever(), runs(), runsAfter(), inRuns(), rows(), oneByOne())
                .flatMap(cases -> cases);
    }

    private static Case of(String why, Requirement requirement, Verdict verdict, Fact... facts) {
        return new Case(why, PROPOSAL, requirement, Arrays.asList(facts), verdict);
    }

    private static Stream<Case> ratingsInYears() {
        Requirement rated = new Requirement.Count(GOOD, 1, Window.Years.JUDGED);
        Requirement two = new Requirement.Count(GOOD, 2, LAST_THREE);
        Requirement before = new Requirement.Count(GOOD, 2, BEFORE);
        return Stream.of(
                of("rated high enough", rated, Verdict.MET, rating(2024, "good")),
                of("rated too low", rated, Verdict.NOT_MET, rating(2024, "completed")),
                of("not rated yet", rated, Verdict.FACT_MISSING, rating(2023, "good")),
                of("not rated, and that is certain", rated, Verdict.NOT_MET, ALL_RATINGS),
                of("the first and the last year count", two, Verdict.MET, rating(2022, "good"), rating(2024, "good")),
                of(
                        "the year before the first does not",
                        two,
                        Verdict.NOT_MET,
                        rating(2021, "good"),
                        rating(2022, "good"),
                        rating(2023, "completed"),
                        rating(2024, "completed")),
                of(
                        "one is there and one may come",
                        two,
                        Verdict.FACT_MISSING,
                        rating(2022, "good"),
                        rating(2023, "completed")),
                of(
                        "a year has one rating, not two",
                        two,
                        Verdict.NOT_MET,
                        rating(2022, "completed"),
                        rating(2023, "completed")),
                of("two years may still be good", two, Verdict.FACT_MISSING, rating(2022, "completed")),
                of(
                        "the year judged is none of the two",
                        before,
                        Verdict.MET,
                        rating(2022, "good"),
                        rating(2023, "good")),
                of(
                        "it does not stand in for one of them",
                        before,
                        Verdict.NOT_MET,
                        rating(2022, "completed"),
                        rating(2023, "good"),
                        rating(2024, "good")),
                of(
                        "a rating decided on the day is known",
                        rated,
                        Verdict.MET,
                        new Fact.Rating(2024, "good", Optional.of(DAY))),
                of(
                        "a rating decided the day after is not",
                        rated,
                        Verdict.FACT_MISSING,
                        new Fact.Rating(2024, "good", Optional.of(DAY.plusDays(1)))),
                of(
                        "a rating said twice is one",
                        two,
                        Verdict.NOT_MET,
                        rating(2024, "good"),
                        rating(2024, "good"),
                        ALL_RATINGS));
    }

    private static Stream<Case> awardsInYears() {
        Requirement one = new Requirement.Count(OF_MINISTRY, 1, LAST_THREE);
        Requirement two = new Requirement.Count(OF_MINISTRY, 2, LAST_THREE);
        Requirement seven =
                new Requirement.Count(new Counted.Initiatives(Level.BASE, Set.of(Fact.Work.values())), 7, LAST_THREE);
        return Stream.of(
                of("two in different years", two, Verdict.MET, award("title", 2022), award("title", 2024)),
                of("two in one year", two, Verdict.MET, numbered("1", 2023), numbered("2", 2023)),
                of("one, and nobody says that it is all", two, Verdict.FACT_MISSING, award("title", 2023)),
                of("one, and that is all", two, Verdict.NOT_MET, award("title", 2023), ALL_AWARDS),
                of(
                        "the same one twice is one",
                        two,
                        Verdict.NOT_MET,
                        award("title", 2023),
                        award("title", 2023),
                        ALL_AWARDS),
                of(
                        "one before the years that count",
                        two,
                        Verdict.NOT_MET,
                        award("title", 2021),
                        award("title", 2023),
                        ALL_AWARDS),
                of("a register may be complete in these years alone", one, Verdict.NOT_MET, complete(2022, 2024)),
                of("open in the first year", one, Verdict.FACT_MISSING, complete(2023, 2024)),
                of("open in the last year", one, Verdict.FACT_MISSING, complete(2022, 2023)),
                of(
                        "complete in pieces",
                        one,
                        Verdict.NOT_MET,
                        complete(2000, 2022),
                        complete(2022, 2023),
                        complete(2024, 2030)),
                of("complete in something else", one, Verdict.FACT_MISSING, ALL_INITIATIVES, ALL_RATINGS),
                of("of a level that nobody knows", one, Verdict.FACT_MISSING, unknown("title", 2023), ALL_AWARDS),
                of(
                        "one of them of a level that nobody knows",
                        two,
                        Verdict.FACT_MISSING,
                        award("title", 2022),
                        unknown("title", 2023),
                        ALL_AWARDS),
                of("two are wanted and one may count", two, Verdict.NOT_MET, unknown("title", 2023), ALL_AWARDS),
                of("issued too low", one, Verdict.NOT_MET, award("title", 2023, Level.BASE, "agency"), ALL_AWARDS),
                of("another title", one, Verdict.NOT_MET, award("other", 2023), ALL_AWARDS),
                with(
                        "seven over three years",
                        seven,
                        Verdict.MET,
                        initiatives(2022, 1),
                        initiatives(2023, 4),
                        initiatives(2024, 2)),
                with(
                        "six, and no more",
                        seven,
                        Verdict.NOT_MET,
                        initiatives(2023, 4),
                        initiatives(2024, 2),
                        List.of(ALL_INITIATIVES)),
                with("six, and perhaps more", seven, Verdict.FACT_MISSING, initiatives(2023, 4), initiatives(2024, 2)));
    }

    private static Stream<Case> ever() {
        Requirement award = new Requirement.Count(OF_MINISTRY, 1, EVER);
        Requirement two = new Requirement.Count(OF_MINISTRY, 2, EVER);
        Requirement rated = new Requirement.Count(GOOD, 2, EVER);
        return Stream.of(
                of("in the first year of all", award, Verdict.MET, award("title", 1948)),
                of("in the year judged", award, Verdict.MET, award("title", 2024)),
                of("before the first year of all", award, Verdict.NOT_MET, award("title", 1947), ALL_AWARDS),
                of("never, and that is certain", award, Verdict.NOT_MET, complete(1948, 2024)),
                of("open in the first year of all", award, Verdict.FACT_MISSING, complete(1949, 2024)),
                of("open in the year judged", award, Verdict.FACT_MISSING, complete(1948, 2023)),
                of(
                        "of a level that nobody knows, long ago",
                        award,
                        Verdict.FACT_MISSING,
                        unknown("title", 1990),
                        ALL_AWARDS),
                of("two, far apart", two, Verdict.MET, award("title", 1960), award("title", 2020)),
                of(
                        "one and one that may count",
                        two,
                        Verdict.FACT_MISSING,
                        award("title", 1960),
                        unknown("title", 1990),
                        ALL_AWARDS),
                of("one, and that is all there ever was", two, Verdict.NOT_MET, award("title", 1960), ALL_AWARDS),
                of(
                        "good in the first and in the last year",
                        rated,
                        Verdict.MET,
                        rating(1948, "good"),
                        rating(2024, "good")),
                of("good once in a complete record", rated, Verdict.NOT_MET, rating(1990, "good"), ALL_RATINGS),
                of(
                        "one year of all is open",
                        rated,
                        Verdict.FACT_MISSING,
                        rating(1990, "good"),
                        new Fact.Complete(Fact.Kind.RATING, 1949, 2024)),
                of(
                        "an open year is one rating, not any number",
                        new Requirement.Count(GOOD, 3, EVER),
                        Verdict.NOT_MET,
                        rating(1990, "good"),
                        new Fact.Complete(Fact.Kind.RATING, 1949, 2024)),
                of(
                        "the year judged is open",
                        rated,
                        Verdict.FACT_MISSING,
                        rating(1990, "good"),
                        new Fact.Complete(Fact.Kind.RATING, 1948, 2023)));
    }

    private static Stream<Case> runs() {
        Requirement three = new Requirement.RunOfYears(GOOD, 3, Optional.empty());
        return Stream.of(
                with("three years up to the year judged", three, Verdict.MET, ratings(2022, 2024, "good")),
                with(
                        "up to the year before, while the year is not rated",
                        three,
                        Verdict.MET,
                        ratings(2021, 2023, "good")),
                with("not up to the year before that", three, Verdict.FACT_MISSING, ratings(2020, 2022, "good")),
                with(
                        "two, and low before them",
                        three,
                        Verdict.NOT_MET,
                        ratings(2023, 2024, "good"),
                        List.of(rating(2022, "completed"))),
                with("two, and the year before them is open", three, Verdict.FACT_MISSING, ratings(2023, 2024, "good")),
                with(
                        "low in the year judged",
                        three,
                        Verdict.NOT_MET,
                        ratings(2021, 2023, "good"),
                        List.of(rating(2024, "completed"))),
                with(
                        "not rated in the year judged, and that is certain: the run ends with the year before",
                        three,
                        Verdict.MET,
                        ratings(2021, 2023, "good"),
                        List.of(ALL_RATINGS)),
                with(
                        "a gap that is open",
                        three,
                        Verdict.FACT_MISSING,
                        List.of(rating(2024, "good"), rating(2022, "good"), rating(2021, "completed"))),
                with(
                        "a gap that is closed",
                        three,
                        Verdict.NOT_MET,
                        ratings(2019, 2022, "good"),
                        List.of(rating(2024, "good"), ALL_RATINGS)),
                early("from the first year of all", three, Verdict.MET, ratings(1948, 1950, "good")),
                early(
                        "nothing is before it",
                        new Requirement.RunOfYears(GOOD, 4, Optional.empty()),
                        Verdict.NOT_MET,
                        ratings(1948, 1950, "good")),
                with(
                        "as many as are told apart",
                        new Requirement.RunOfYears(GOOD, Tally.MOST, Optional.empty()),
                        Verdict.MET,
                        ratings(2000, 2024, "good")),
                with(
                        "more than are told apart",
                        new Requirement.RunOfYears(GOOD, 20, Optional.empty()),
                        Verdict.MET,
                        ratings(2000, 2024, "good")));
    }

    private static Stream<Case> runsAfter() {
        Requirement three = new Requirement.RunOfYears(GOOD, 3, Optional.of(MERIT_OF_MINISTRY));
        Requirement four = new Requirement.RunOfYears(GOOD, 4, Optional.of(MERIT_OF_MINISTRY));
        List<Fact> years = ratings(2019, 2024, "good");
        return Stream.of(
                with(
                        "after the year of the award",
                        three,
                        Verdict.MET,
                        years,
                        List.of(award("merit", 2021), ALL_AWARDS)),
                with(
                        "the year of the award is not one of them",
                        four,
                        Verdict.NOT_MET,
                        years,
                        List.of(award("merit", 2021), ALL_AWARDS)),
                with("an earlier one may be found", four, Verdict.FACT_MISSING, years, List.of(award("merit", 2021))),
                with(
                        "after the first of two",
                        four,
                        Verdict.MET,
                        years,
                        List.of(award("merit", 2020), award("merit", 2023), ALL_AWARDS)),
                with(
                        "an earlier one may count",
                        four,
                        Verdict.FACT_MISSING,
                        years,
                        List.of(unknown("merit", 2020), award("merit", 2021), ALL_AWARDS)),
                with("no award, no run", three, Verdict.NOT_MET, years, List.of(ALL_AWARDS)),
                with("the award is not known", three, Verdict.FACT_MISSING, years, List.of()),
                with(
                        "an award of a level that nobody knows",
                        three,
                        Verdict.FACT_MISSING,
                        years,
                        List.of(unknown("merit", 2021), ALL_AWARDS)),
                with(
                        "given in the last of the years",
                        three,
                        Verdict.NOT_MET,
                        years,
                        List.of(award("merit", 2024), ALL_AWARDS)));
    }

    private static Stream<Case> inRuns() {
        Requirement.RunOfYears run = new Requirement.RunOfYears(GOOD, 2, Optional.empty());
        Requirement two = new Requirement.Count(OF_MINISTRY, 2, new Window.InRun(run));
        Requirement excellent =
                new Requirement.Count(new Counted.Ratings(List.of("excellent")), 2, new Window.InRun(run));
        List<Fact> years = ratings(2022, 2024, "good");
        Fact low = rating(2021, "completed");
        return Stream.of(
                with(
                        "both lie in the run",
                        two,
                        Verdict.MET,
                        years,
                        List.of(low, award("title", 2022), award("title", 2024))),
                with(
                        "one lies before it",
                        two,
                        Verdict.NOT_MET,
                        years,
                        List.of(low, award("title", 2021), award("title", 2024), ALL_AWARDS)),
                with(
                        "the run may go on, and the award with it",
                        two,
                        Verdict.FACT_MISSING,
                        years,
                        List.of(award("title", 2021), award("title", 2024), ALL_AWARDS)),
                with(
                        "one that may count",
                        two,
                        Verdict.FACT_MISSING,
                        years,
                        List.of(low, unknown("title", 2023), award("title", 2024), ALL_AWARDS)),
                with(
                        "years of the run may have more",
                        two,
                        Verdict.FACT_MISSING,
                        years,
                        List.of(low, award("title", 2024))),
                with(
                        "only years before the run are open",
                        two,
                        Verdict.NOT_MET,
                        years,
                        List.of(low, award("title", 2024), complete(2022, 2024))),
                with(
                        "the year judged is no part of it while it is not rated",
                        two,
                        Verdict.NOT_MET,
                        ratings(2022, 2023, "good"),
                        List.of(low, award("title", 2023), award("title", 2024), ALL_AWARDS)),
                with(
                        "excellent years of a good run",
                        excellent,
                        Verdict.MET,
                        ratings(2023, 2024, "excellent"),
                        List.of(rating(2022, "good"), low)),
                with(
                        "an open year may be excellent",
                        excellent,
                        Verdict.FACT_MISSING,
                        List.of(rating(2024, "excellent"), low)),
                with(
                        "an open year is one, not two",
                        excellent,
                        Verdict.NOT_MET,
                        List.of(rating(2024, "good"), rating(2022, "completed"))));
    }

    private static Stream<Case> rows() {
        Requirement three = new Requirement.RunOfAwards(OF_MINISTRY, 3, 1, 1);
        Requirement byThree = new Requirement.RunOfAwards(OF_MINISTRY, 2, 3, 1);
        Requirement now = new Requirement.RunOfAwards(OF_MINISTRY, 2, 1, 0);
        return Stream.of(
                of(
                        "three years in a row",
                        three,
                        Verdict.MET,
                        award("title", 2022),
                        award("title", 2023),
                        award("title", 2024)),
                of(
                        "the last of them a year back",
                        three,
                        Verdict.MET,
                        award("title", 2021),
                        award("title", 2022),
                        award("title", 2023)),
                of(
                        "the last of them two years back",
                        three,
                        Verdict.NOT_MET,
                        award("title", 2020),
                        award("title", 2021),
                        award("title", 2022),
                        ALL_AWARDS),
                of(
                        "a gap",
                        three,
                        Verdict.NOT_MET,
                        award("title", 2021),
                        award("title", 2022),
                        award("title", 2024),
                        ALL_AWARDS),
                of("the gap may be filled", three, Verdict.FACT_MISSING, award("title", 2022), award("title", 2024)),
                of(
                        "one that may count fills it",
                        three,
                        Verdict.FACT_MISSING,
                        award("title", 2022),
                        unknown("title", 2023),
                        award("title", 2024),
                        ALL_AWARDS),
                of("every three years", byThree, Verdict.MET, award("title", 2020), award("title", 2023)),
                of("not every year", byThree, Verdict.NOT_MET, award("title", 2022), award("title", 2023), ALL_AWARDS),
                of(
                        "the first of a row may be open",
                        byThree,
                        Verdict.FACT_MISSING,
                        award("title", 2023),
                        complete(2021, 2024)),
                of("no lag is allowed", now, Verdict.NOT_MET, award("title", 2022), award("title", 2023), ALL_AWARDS));
    }

    private static Stream<Case> oneByOne() {
        Requirement free = new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR);
        Requirement eight =
                new Requirement.Count(new Counted.Initiatives(Level.BASE, Set.of(Fact.Work.values())), 8, LAST_THREE);
        return Stream.of(
                of("nothing weighs upon anybody", free, Verdict.MET, complete(Fact.Kind.DISCIPLINE)),
                of(
                        "something does",
                        free,
                        Verdict.NOT_MET,
                        new Fact.Discipline(Fact.Degree.WARNING, LocalDate.of(2024, 3, 1), Optional.empty())),
                of("nobody knows", free, Verdict.FACT_MISSING),
                of("left to people", new Requirement.Judged(), Verdict.NEEDS_JUDGEMENT),
                of(
                        "people have decided",
                        new Requirement.Judged(),
                        Verdict.MET,
                        new Fact.Judgement("clause", true, DAY, "council")),
                of(
                        "they decide tomorrow",
                        new Requirement.Judged(),
                        Verdict.NEEDS_JUDGEMENT,
                        new Fact.Judgement("clause", true, DAY.plusDays(1), "council")),
                with("more in a year than is told apart", eight, Verdict.MET, initiatives(2024, 8)),
                with("one less", eight, Verdict.NOT_MET, initiatives(2024, 7), List.of(ALL_INITIATIVES)));
    }

    @SafeVarargs
    private static Case with(String why, Requirement requirement, Verdict verdict, List<Fact>... facts) {
        return new Case(why, PROPOSAL, requirement, joined(facts), verdict);
    }

    private static Case early(String why, Requirement requirement, Verdict verdict, List<Fact> facts) {
        return new Case(why, EARLY, requirement, facts, verdict);
    }

    @SafeVarargs
    private static List<Fact> joined(List<Fact>... parts) {
        List<Fact> all = new ArrayList<>();
        for (List<Fact> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static Fact complete(int from, int to) {
        return new Fact.Complete(Fact.Kind.AWARD, from, to);
    }

    private static Fact complete(Fact.Kind kind) {
        return EligibilityExamples.complete(kind);
    }

    private static List<Fact> initiatives(int year, int count) {
        return IntStream.range(0, count)
                .<Fact>mapToObj(number -> new Fact.Initiative(
                        year, Level.BASE, Fact.Work.INITIATIVE, Optional.of("recogniser-" + number)))
                .toList();
    }

    private static Fact numbered(String number, int year) {
        return new Fact.Award(
                "title",
                year,
                Optional.of(Level.MINISTRY),
                Optional.empty(),
                Optional.of(number),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.empty());
    }

    private static Fact unknown(String code, int year) {
        return new Fact.Award(
                code,
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.empty());
    }
}
