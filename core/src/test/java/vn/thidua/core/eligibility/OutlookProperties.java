package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.initiative;
import static vn.thidua.core.eligibility.EligibilityExamples.one;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;
import static vn.thidua.core.eligibility.OutlookExamples.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every look ahead, whatever the rule and the record. */
class OutlookProperties {

    private static final Requirement.RunOfYears RUN = new Requirement.RunOfYears(GOOD, 3, Optional.of(awards("merit")));
    private static final Counted EXCELLENT = new Counted.Ratings(List.of("excellent"));
    private static final Counted FAR = new Counted.Initiatives(Level.MINISTRY, Set.of(Fact.Work.INITIATIVE));
    private static final Counted NEAR =
            new Counted.Initiatives(Level.BASE, Set.of(Fact.Work.INITIATIVE, Fact.Work.SCIENCE));

    private static final List<Requirement> SHAPES = List.of(
            new Requirement.Count(GOOD, 1, Window.Years.JUDGED),
            new Requirement.Count(EXCELLENT, 2, new Window.Years(-2, 0)),
            new Requirement.Count(awards("merit"), 1, new Window.Ever()),
            new Requirement.Count(awards("title"), 2, new Window.InRun(RUN)),
            new Requirement.Count(EXCELLENT, 1, new Window.InRun(RUN)),
            new Requirement.Count(FAR, 2, new Window.Years(-1, 0)),
            new Requirement.Count(NEAR, 1, Window.Years.JUDGED),
            RUN,
            new Requirement.RunOfYears(GOOD, 2, Optional.empty()),
            new Requirement.RunOfAwards(awards("title"), 3, 1, 1),
            new Requirement.RunOfAwards(awards("fighter"), 2, 3, 1),
            new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR),
            new Requirement.NoDiscipline(Fact.Degree.WARNING, Requirement.Span.DAY),
            new Requirement.NoInquiry(Set.of(Fact.Question.COMPLAINT), Requirement.Span.DAY),
            new Requirement.ServedMonths(Set.of(), 24, Optional.empty()),
            new Requirement.FewerDaysAway(40, Set.of(Fact.Reason.MATERNITY)),
            new Requirement.Measured("points", Requirement.Comparison.AT_LEAST, BigDecimal.valueOf(70)),
            new Requirement.Ratio("part", "whole", Requirement.Comparison.ABOVE, BigDecimal.valueOf(50)),
            new Requirement.Stated("leads", Set.of("yes"), true),
            new Requirement.Judged());

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Rule> clauses =
                Arbitraries.integers().between(0, SHAPES.size() - 1).map(at -> one("clause-" + at, SHAPES.get(at)));
        Arbitrary<Rule> either = clauses.list().ofMinSize(1).ofMaxSize(2).map(Rule.Any::new);
        return Arbitraries.oneOf(clauses, either)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Rule.All::new);
    }

    @Provide
    Arbitrary<List<Fact>> records() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2012, 2017);
        Arbitrary<Fact> facts = Arbitraries.oneOf(
                years.map(year -> award("merit", year)),
                years.map(year -> award("title", year)),
                years.map(year -> award("fighter", year)),
                years.map(year -> initiative(year, Level.NATION)),
                years.map(year -> new Fact.Discipline(
                        Fact.Degree.WARNING, LocalDate.of(year, 6, 1), Optional.of(LocalDate.of(year + 1, 5, 31)))),
                years.map(
                        year -> new Fact.Inquiry(Fact.Question.COMPLAINT, LocalDate.of(year, 6, 1), Optional.empty())),
                years.map(year -> new Fact.Service("staff", LocalDate.of(year, 3, 1), Optional.empty())),
                years.map(year -> new Fact.Absence(year, 20, Fact.Reason.ILLNESS)),
                Arbitraries.of(Fact.Kind.values()).map(EligibilityExamples::complete));
        Arbitrary<List<Fact>> ratings = Arbitraries.of("good", "excellent", "completed", "")
                .list()
                .ofSize(6)
                .map(levels -> {
                    List<Fact> rated = new ArrayList<>();
                    for (int at = 0; at < levels.size(); at++) {
                        if (!levels.get(at).isEmpty()) {
                            rated.add(rating(2012 + at, levels.get(at)));
                        }
                    }
                    return rated;
                });
        return ratings.flatMap(rated -> facts.list().ofMaxSize(7).map(others -> {
            List<Fact> all = new ArrayList<>(rated);
            all.addAll(others);
            return all;
        }));
    }

    @Property(tries = 300)
    void whatIsNamedLeadsToMetAndNothingOfItCanBeLeftOut(
            @ForAll("rules") Rule rule, @ForAll("records") List<Fact> facts) {
        Outlook outlook = outlook(rule, facts);

        assertThat(Stream.concat(outlook.hoped().stream(), outlook.sure().stream()))
                .allSatisfy(way -> {
                    assertThat(judged(rule, facts, way, way.steps(), way.until()))
                            .isEqualTo(Verdict.MET);
                    assertThat(judged(rule, facts, way, way.steps(), way.from()))
                            .isEqualTo(Verdict.MET);
                    for (Step step : way.steps()) {
                        List<Step> without = new ArrayList<>(way.steps());
                        without.remove(step);
                        assertThat(judged(rule, facts, way, without, way.until()))
                                .as("without %s", step.fact())
                                .isNotEqualTo(Verdict.MET);
                        assertThat(step.by()).isBetween(OutlookExamples.TODAY, way.until());
                    }
                });
    }

    @Property(tries = 300)
    void aYearThatIsNotLostByWhatIsKnownCanBeReached(@ForAll("rules") Rule rule, @ForAll("records") List<Fact> facts) {
        // The engine alone does not know that a title is given once a year.
        Outlook outlook = outlook(rule, facts, new Horizon(OutlookExamples.TODAY, Set.of(), Map.of(), Map.of()));
        int first = outlook.hoped().stream().findFirst().map(Way::year).orElse(Horizon.NEVER);

        assertThat(OutlookExamples.chances(rule))
                .filteredOn(chance -> chance.year() < first)
                .allSatisfy(chance -> assertThat(Assessment.of(
                                        rule,
                                        Facts.of(facts).knownOn(OutlookExamples.TODAY),
                                        new Proposal(SubjectKind.INDIVIDUAL, chance.until(), chance.year()))
                                .verdict())
                        .as("in %s", chance.year())
                        .isEqualTo(Verdict.NOT_MET));
    }

    @Property(tries = 200)
    void theSureWayLooksNothingUpAndIsNeverSooner(@ForAll("rules") Rule rule, @ForAll("records") List<Fact> facts) {
        Outlook outlook = outlook(rule, facts);

        assertThat(outlook.sure()).allSatisfy(way -> {
            assertThat(way.steps(Step.Kind.LOOK_UP)).isEmpty();
            assertThat(way.year())
                    .isGreaterThanOrEqualTo(outlook.hoped().getFirst().year());
        });
        assertThat(outlook.barred())
                .allSatisfy(barred -> assertThat(outlook.hoped())
                        .allSatisfy(way -> assertThat(barred.year()).isLessThan(way.year())));
    }

    @Property(tries = 200)
    void theOrderOfFactsChangesNothing(
            @ForAll("rules") Rule rule, @ForAll("records") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(outlook(rule, shuffled)).isEqualTo(outlook(rule, facts));
    }

    private static Verdict judged(Rule rule, List<Fact> facts, Way way, List<Step> steps, LocalDate on) {
        Facts after = Step.onto(Facts.of(facts).knownOn(OutlookExamples.TODAY), steps);
        return Assessment.of(rule, after, new Proposal(SubjectKind.INDIVIDUAL, on, way.year()))
                .verdict();
    }
}
