package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.initiative;
import static vn.thidua.core.eligibility.EligibilityExamples.one;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;
import static vn.thidua.core.eligibility.EligibilityExamples.ratings;
import static vn.thidua.core.eligibility.OutlookExamples.HORIZON;
import static vn.thidua.core.eligibility.OutlookExamples.TODAY;
import static vn.thidua.core.eligibility.OutlookExamples.all;
import static vn.thidua.core.eligibility.OutlookExamples.chances;
import static vn.thidua.core.eligibility.OutlookExamples.outlook;
import static vn.thidua.core.eligibility.OutlookExamples.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutlookTests {

    private static final Counted.Ratings EXCELLENT = new Counted.Ratings(List.of("excellent"));
    private static final Fact AWARDS_KNOWN = complete(Fact.Kind.AWARD);
    private static final Fact RATINGS_KNOWN = complete(Fact.Kind.RATING);
    private static final Fact INITIATIVES_KNOWN = complete(Fact.Kind.INITIATIVE);
    private static final Requirement ROW = new Requirement.RunOfAwards(awards("title"), 3, 1, 1);
    private static final Requirement.RunOfYears RUN = new Requirement.RunOfYears(GOOD, 3, Optional.empty());
    private static final Requirement.RunOfYears AFTER =
            new Requirement.RunOfYears(GOOD, 3, Optional.of(awards("merit")));

    static Stream<Arguments> cases() {
        return Stream.of(
                of(
                        "a rating of the year is still to come",
                        count(GOOD, 1, Window.Years.JUDGED),
                        List.of(),
                        "2017: EARN good 2017",
                        "2017: EARN good 2017"),
                of(
                        "a year that is rated too low is lost, the next one is not",
                        count(GOOD, 1, Window.Years.JUDGED),
                        List.of(rating(2017, "completed")),
                        "2018: EARN good 2018",
                        "2018: EARN good 2018"),
                of(
                        "what is met already needs nothing",
                        count(GOOD, 1, Window.Years.JUDGED),
                        List.of(rating(2017, "good")),
                        "2017:",
                        "2017:"),
                of(
                        "a past year that nobody looked up is not lost; without it, more has to be earned",
                        ROW,
                        List.of(award("title", 2016)),
                        "2017: LOOK_UP title 2014, LOOK_UP title 2015",
                        "2018: EARN title 2017, EARN title 2018"),
                of(
                        "a past year that is known to be without the title is lost",
                        ROW,
                        List.of(award("title", 2016), AWARDS_KNOWN),
                        "2018: EARN title 2017, EARN title 2018",
                        "2018: EARN title 2017, EARN title 2018"),
                of(
                        "the row may end the year before, so the title of this year is not needed",
                        ROW,
                        List.of(award("title", 2014), award("title", 2015), award("title", 2016)),
                        "2017:",
                        "2017:"),
                of(
                        "a run is broken by a low year and begins anew",
                        RUN,
                        all(ratings(2014, 2015, "good"), rating(2016, "completed")),
                        "2019: EARN good 2017, EARN good 2018, EARN good 2019",
                        "2019: EARN good 2017, EARN good 2018, EARN good 2019"),
                of(
                        "a run that discipline breaks begins after it, and none may come in between",
                        new Requirement.RunOfYears(GOOD, 2, Optional.empty(), Optional.of(Fact.Degree.REPRIMAND)),
                        all(ratings(2014, 2016, "good"), warned(Optional.of(LocalDate.of(2018, 3, 31)))),
                        "2020: EARN good 2019, EARN good 2020, KEEP no discipline 2019, KEEP no discipline 2020",
                        "2020: EARN good 2019, EARN good 2020, KEEP no discipline 2019, KEEP no discipline 2020"),
                of(
                        "a run that follows an award which is yet to come takes its years",
                        AFTER,
                        List.of(AWARDS_KNOWN, RATINGS_KNOWN),
                        "2020: EARN merit 2017, EARN good 2018, EARN good 2019, EARN good 2020",
                        "2020: EARN merit 2017, EARN good 2018, EARN good 2019, EARN good 2020"),
                of(
                        "an award of the past may be found instead, as late as leaves three years",
                        AFTER,
                        ratings(2014, 2016, "good"),
                        "2017: LOOK_UP merit 2013",
                        "2020: EARN merit 2017, EARN good 2018, EARN good 2019, EARN good 2020"),
                of(
                        "initiatives of one year may be several, titles may not",
                        count(
                                new Counted.Initiatives(Level.BASE, Set.of(Fact.Work.INITIATIVE)),
                                2,
                                Window.Years.JUDGED),
                        List.of(INITIATIVES_KNOWN),
                        "2017: EARN base 2017, EARN base 2017",
                        "2017: EARN base 2017, EARN base 2017"),
                of(
                        "two titles take two years",
                        count(awards("title"), 2, new Window.Ever()),
                        List.of(AWARDS_KNOWN),
                        "2018: EARN title 2017, EARN title 2018",
                        "2018: EARN title 2017, EARN title 2018"),
                of(
                        "a certificate may be given twice in a year",
                        count(awards("certificate"), 2, Window.Years.JUDGED),
                        List.of(AWARDS_KNOWN),
                        "2017: EARN certificate 2017, EARN certificate 2017",
                        "2017: EARN certificate 2017, EARN certificate 2017"),
                of(
                        "nothing may come in between",
                        new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR),
                        List.of(),
                        "2017: KEEP no discipline 2017",
                        "2017: KEEP no discipline 2017"),
                of(
                        "a year with a discipline is lost",
                        new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR),
                        List.of(warned(Optional.of(LocalDate.of(2018, 3, 31)))),
                        "2019: KEEP no discipline 2019",
                        "2019: KEEP no discipline 2019"),
                of(
                        "a discipline without an end has to end before the year",
                        new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR),
                        List.of(warned(Optional.empty())),
                        "2018: END discipline 2017-12-31, KEEP no discipline 2018",
                        "2018: END discipline 2017-12-31, KEEP no discipline 2018"),
                of(
                        "an inquiry without an end has to end before the day",
                        new Requirement.NoInquiry(Set.of(Fact.Question.COMPLAINT), Requirement.Span.DAY),
                        List.of(new Fact.Inquiry(Fact.Question.COMPLAINT, LocalDate.of(2017, 9, 1), Optional.empty())),
                        "2017: END inquiry 2017-12-30, KEEP no inquiry 2017",
                        "2017: END inquiry 2017-12-30, KEEP no inquiry 2017"),
                of(
                        "too many days away are not mended that year",
                        new Requirement.FewerDaysAway(40, Set.of()),
                        List.of(new Fact.Absence(2017, 40, Fact.Reason.ILLNESS)),
                        "2018: KEEP no absence 2018",
                        "2018: KEEP no absence 2018"),
                of(
                        "time of service goes by",
                        new Requirement.ServedMonths(Set.of(), 10, Optional.empty()),
                        List.of(
                                new Fact.Service("staff", LocalDate.of(2017, 6, 1), Optional.empty()),
                                complete(Fact.Kind.SERVICE)),
                        "2018:",
                        "2018:"),
                of(
                        "service that nobody looked up may be long enough already",
                        new Requirement.ServedMonths(Set.of("police"), 300, Optional.empty()),
                        List.of(),
                        "2017: LOOK_UP service 1992-10-12",
                        "never"),
                of(
                        "people decide, and may decide anew",
                        new Requirement.Judged(),
                        List.of(new Fact.Judgement("clause", false, LocalDate.of(2017, 1, 5), "council")),
                        "2017: DECIDE clause",
                        "2017: DECIDE clause"),
                of(
                        "a statement of the year is still to come",
                        new Requirement.Stated("leads", Set.of("province", "ministry"), true),
                        List.of(),
                        "2017: EARN leads ministry",
                        "2017: EARN leads ministry"),
                of(
                        "a state of things is looked up, for it is so or it is not",
                        new Requirement.Stated("dissolved", Set.of("no"), false),
                        List.of(),
                        "2017: LOOK_UP dissolved no",
                        "never"),
                of(
                        "a state of things that is known does not change",
                        new Requirement.Stated("dissolved", Set.of("no"), false),
                        List.of(new Fact.Statement("dissolved", Optional.empty(), "yes")),
                        "never",
                        "never"),
                of(
                        "a figure of the year is what it is, that of the next one is open",
                        new Requirement.Measured("fighters", Requirement.Comparison.AT_LEAST, BigDecimal.ONE),
                        List.of(new Fact.Measure(2017, "fighters", BigDecimal.ZERO)),
                        "2018: EARN fighters 1",
                        "2018: EARN fighters 1"),
                of(
                        "a share is reached by its part",
                        new Requirement.Ratio(
                                "advanced", "members", Requirement.Comparison.ABOVE, BigDecimal.valueOf(50)),
                        List.of(new Fact.Measure(2017, "members", BigDecimal.valueOf(31))),
                        "2017: EARN advanced 16.50",
                        "2017: EARN advanced 16.50"),
                of(
                        "a pattern of past ratings may be what nobody looked up",
                        new Requirement.RatingPattern(
                                List.of(List.of("low", "low"), List.of("low", "none")), new Window.Years(-2, -1)),
                        List.of(rating(2015, "none")),
                        "2017: LOOK_UP low 2016",
                        "2019: EARN low 2017, EARN low 2018"),
                of(
                        "what is given to others is never reached",
                        new Requirement.GivenTo(Set.of(SubjectKind.COLLECTIVE)),
                        List.of(),
                        "never",
                        "never"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void namesTheFirstYearAndWhatHasToCome(
            String why, Requirement requirement, List<Fact> facts, String hoped, String sure) {
        Outlook outlook = outlook(one("clause", requirement), facts);

        assertThat(said(outlook.hoped())).as(why).isEqualTo(hoped);
        assertThat(said(outlook.sure())).as(why + ", nothing looked up").isEqualTo(sure);
    }

    @Test
    void saysTheFirstDayOnWhichNothingStandsAgainstItAnyMore() {
        Requirement free = new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.DAY);
        Way way = outlook(free, warned(Optional.of(LocalDate.of(2017, 11, 30))))
                .hoped()
                .getFirst();
        assertThat(way.from()).as("the day after its last day").isEqualTo(LocalDate.of(2017, 12, 1));

        Requirement served = new Requirement.ServedMonths(Set.of(), 10, Optional.empty());
        Fact service = new Fact.Service("staff", LocalDate.of(2017, 6, 1), Optional.empty());
        assertThat(outlook(served, service, complete(Fact.Kind.SERVICE))
                        .hoped()
                        .getFirst()
                        .from())
                .as("nine months and thirty days after the first of June, which are ten months")
                .isEqualTo(LocalDate.of(2018, 3, 31));

        assertThat(outlook(count(GOOD, 1, Window.Years.JUDGED))
                        .hoped()
                        .getFirst()
                        .from())
                .as("nothing stands against it")
                .isEqualTo(TODAY);
    }

    @Test
    void namesWhatBarsTheYearsBefore() {
        Requirement free = new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR);
        Fact warning = warned(Optional.of(LocalDate.of(2018, 3, 31)));

        assertThat(outlook(free, warning).barred())
                .extracting(Outlook.Barred::year)
                .containsExactly(2017, 2018);
        assertThat(outlook(free, warning).barred())
                .allSatisfy(barred -> assertThat(barred.finding().used()).containsExactly(warning));
        assertThat(outlook(new Requirement.GivenTo(Set.of())).barred())
                .as("never reached: each year is barred")
                .hasSize(11);
        assertThat(outlook(ROW, award("title", 2016), AWARDS_KNOWN).barred())
                .singleElement()
                .satisfies(barred -> assertThat(barred.finding().clause().id()).isEqualTo("clause"));
    }

    @Test
    void namesTheLastDayAndTheYearsThatWillDo() {
        Requirement wide =
                count(new Counted.Initiatives(Level.BASE, Set.of(Fact.Work.INITIATIVE)), 1, new Window.Years(-2, 0));
        Outlook outlook = outlook(
                new Rule.All(List.of(one("wide", wide), one("run", RUN))), List.of(RATINGS_KNOWN, INITIATIVES_KNOWN));

        assertThat(outlook.hoped().getFirst().steps(Step.Kind.EARN))
                .filteredOn(step -> step.fact() instanceof Fact.Initiative)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.since()).isEqualTo(2017);
                    assertThat(step.by()).isEqualTo(LocalDate.of(2019, 12, 31));
                    assertThat(step.isOrEarlier()).isFalse();
                });
        assertThat(outlook.hoped().getFirst().steps(Step.Kind.EARN))
                .filteredOn(step -> step.fact() instanceof Fact.Rating)
                .extracting(Step::by)
                .containsExactly(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 12, 31));
        assertThat(outlook(count(awards("merit"), 1, new Window.Ever()))
                        .hoped()
                        .getFirst()
                        .steps())
                .singleElement()
                .satisfies(step -> assertThat(step.isOrEarlier()).isTrue());
    }

    @Test
    void takesTheDeadlineOfTheProposalWhereThereIsOne() {
        Rule rule = new Rule.All(
                List.of(one("rated", count(GOOD, 1, Window.Years.JUDGED)), one("decided", new Requirement.Judged())));
        List<Chance> chances = List.of(
                new Chance(2016, LocalDate.of(2017, 10, 31), rule), new Chance(2017, LocalDate.of(2018, 10, 31), rule));

        Outlook unknown = Outlook.of(chances, Facts.of(List.of()), SubjectKind.INDIVIDUAL, HORIZON);
        assertThat(said(unknown.hoped()))
                .as("the work of 2016 may still be proposed, its rating has to be looked up")
                .isEqualTo("2016: DECIDE decided, LOOK_UP good 2016");
        assertThat(unknown.hoped().getFirst().steps()).extracting(Step::by).containsOnly(LocalDate.of(2017, 10, 31));
        assertThat(unknown.sure().getFirst().steps())
                .extracting(Step::by)
                .as("the rating ends with its year, the decision with the deadline")
                .containsExactly(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 10, 31));
    }

    @Test
    void waitsForAwardsThatHaveToComeFirst() {
        Requirement held = count(awards("merit"), 1, new Window.Ever());
        Horizon late = new Horizon(TODAY, Set.of(), Map.of("merit", 2019), Map.of("merit", 2021));

        assertThat(said(Outlook.of(
                                chances(one("held", held)),
                                Facts.of(List.of(AWARDS_KNOWN)),
                                SubjectKind.INDIVIDUAL,
                                late)
                        .hoped()))
                .isEqualTo("2019: EARN merit 2019");
        assertThat(said(Outlook.of(
                                chances(one("held", held)),
                                Facts.of(List.of(AWARDS_KNOWN)),
                                SubjectKind.INDIVIDUAL,
                                late)
                        .sure()))
                .isEqualTo("2021: EARN merit 2021");
        Horizon never = new Horizon(TODAY, Set.of(), Map.of("merit", Horizon.NEVER), Map.of("merit", Horizon.NEVER));
        assertThat(Outlook.of(
                                chances(one("held", held)),
                                Facts.of(List.of(AWARDS_KNOWN)),
                                SubjectKind.INDIVIDUAL,
                                never)
                        .hoped())
                .isEmpty();
    }

    @Test
    void takesTheWayWithTheLeastToEarnAndNamesTheOthers() {
        Rule excellent = one("excellent", count(EXCELLENT, 1, Window.Years.JUDGED));
        Rule titles = one("titles", count(awards("title"), 2, new Window.Years(-1, 0)));
        Outlook outlook =
                outlook(new Rule.Any(List.of(titles, excellent)), List.of(award("title", 2016), AWARDS_KNOWN));

        assertThat(outlook.hoped()).hasSize(2);
        assertThat(said(outlook.hoped()))
                .as("the same number: in the order of the rule")
                .isEqualTo("2017: EARN title 2017");
        assertThat(said(outlook(new Rule.Any(List.of(titles, excellent)), List.of(AWARDS_KNOWN))
                        .hoped()))
                .isEqualTo("2017: EARN excellent 2017");
    }

    @Test
    void asksForNoBetterRatingThanIsNeeded() {
        Rule rule = new Rule.All(List.of(one("run", RUN), one("once", count(EXCELLENT, 1, new Window.InRun(RUN)))));

        assertThat(said(outlook(rule, List.of(RATINGS_KNOWN)).hoped()))
                .isEqualTo("2019: EARN good 2017, EARN good 2018, EARN excellent 2019");
    }

    @Test
    void oneThingServesAllClausesThatAskForIt() {
        Rule rule = new Rule.All(List.of(
                one(
                        "base",
                        count(
                                new Counted.Initiatives(Level.BASE, Set.of(Fact.Work.INITIATIVE)),
                                1,
                                Window.Years.JUDGED)),
                one(
                        "far",
                        count(
                                new Counted.Initiatives(Level.NATION, Set.of(Fact.Work.INITIATIVE)),
                                1,
                                Window.Years.JUDGED))));

        assertThat(said(outlook(rule, List.of(INITIATIVES_KNOWN)).hoped())).isEqualTo("2017: EARN nation 2017");
    }

    @Test
    void asksForTheLevelOfAnAwardWhereNobodyKnowsIt() {
        Requirement held = count(
                new Counted.Awards(Set.of("merit"), Optional.of(Level.MINISTRY), Set.of("province"), true),
                1,
                new Window.Ever());

        assertThat(outlook(held).hoped().getFirst().steps())
                .singleElement()
                .satisfies(
                        step -> assertThat(((Fact.Award) step.fact()).level()).contains(Level.MINISTRY));
    }

    @Test
    void looksAtNothingThatComesAfterTheDay() {
        assertThat(said(outlook(count(GOOD, 1, Window.Years.JUDGED), rating(2018, "good"), initiative(2018, Level.BASE))
                        .hoped()))
                .isEqualTo("2017: EARN good 2017");
    }

    private static Arguments of(String why, Requirement requirement, List<Fact> facts, String hoped, String sure) {
        return Arguments.of(why, requirement, facts, hoped, sure);
    }

    private static Requirement count(Counted counted, int atLeast, Window window) {
        return new Requirement.Count(counted, atLeast, window);
    }

    private static Fact warned(Optional<LocalDate> to) {
        return new Fact.Discipline(Fact.Degree.WARNING, LocalDate.of(2017, 4, 1), to);
    }
}
