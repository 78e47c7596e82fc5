package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.DAY;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.YEAR;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.initiative;
import static vn.thidua.core.eligibility.EligibilityExamples.one;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every record: more of what speaks for somebody never harms, order and later facts change nothing. */
class EligibilityProperties {

    private static final Requirement.RunOfYears RUN = new Requirement.RunOfYears(GOOD, 3, Optional.of(awards("merit")));

    private static final Rule RULE = new Rule.All(List.of(
            one("rated", new Requirement.Count(GOOD, 1, Window.Years.JUDGED)),
            one("merit", new Requirement.Count(awards("merit"), 1, new Window.Ever())),
            one("run", RUN),
            new Rule.Any(List.of(
                    one("titles", new Requirement.Count(awards("title"), 2, new Window.InRun(RUN))),
                    one("row", new Requirement.RunOfAwards(awards("title"), 2, 1, 1)),
                    one(
                            "initiatives",
                            new Requirement.Count(
                                    new Counted.Initiatives(Level.MINISTRY, Set.of(Fact.Work.INITIATIVE)),
                                    2,
                                    new Window.InRun(RUN)))))));

    @Provide
    Arbitrary<Fact> favourable() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2018, 2024);
        return Arbitraries.oneOf(
                years.map(year -> award("merit", year)),
                years.map(year -> award("title", year)),
                years.map(year -> initiative(year, Level.NATION)));
    }

    @Provide
    Arbitrary<List<Fact>> records() {
        Arbitrary<List<Fact>> ratings = Arbitraries.of("good", "excellent", "completed", "")
                .list()
                .ofSize(7)
                .map(levels -> {
                    List<Fact> facts = new ArrayList<>();
                    for (int i = 0; i < levels.size(); i++) {
                        if (!levels.get(i).isEmpty()) {
                            facts.add(rating(2018 + i, levels.get(i)));
                        }
                    }
                    return facts;
                });
        Arbitrary<List<Fact>> others = favourable().list().ofMaxSize(6);
        Arbitrary<Boolean> complete = Arbitraries.of(true, false);
        return ratings.flatMap(rated -> others.flatMap(other -> complete.map(isComplete -> {
            List<Fact> facts = new ArrayList<>(rated);
            facts.addAll(other);
            if (isComplete) {
                facts.add(complete(Fact.Kind.AWARD));
                facts.add(complete(Fact.Kind.INITIATIVE));
            }
            return facts;
        })));
    }

    @Property
    void aFavourableFactNeverMakesAVerdictWorse(@ForAll("records") List<Fact> facts, @ForAll("favourable") Fact more) {
        Assessment before = judge(facts);
        Assessment after = judge(plus(facts, more));

        assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
    }

    @Property
    void aGoodRatingForAYearWithoutOneNeverTurnsMetIntoAnythingElse(@ForAll("records") List<Fact> facts) {
        for (int year = 2018; year <= 2024; year++) {
            int missing = year;
            boolean isRated =
                    facts.stream().anyMatch(fact -> fact instanceof Fact.Rating rating && rating.year() == missing);
            if (!isRated && judge(facts).verdict() == Verdict.MET) {
                assertThat(judge(plus(facts, rating(year, "excellent"))).verdict())
                        .isEqualTo(Verdict.MET);
            }
        }
    }

    @Property
    void theOrderOfFactsChangesNothing(@ForAll("records") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(judge(shuffled)).isEqualTo(judge(facts));
    }

    @Property
    void whatHappensAfterTheDayChangesNothing(@ForAll("records") List<Fact> facts) {
        List<Fact> later = plus(facts, award("title", 2025));
        later.add(rating(2025, "not-completed"));
        later.add(new Fact.Discipline(Fact.Degree.WARNING, DAY.plusDays(1), Optional.empty()));

        assertThat(judge(later)).isEqualTo(judge(facts));
    }

    @Property
    void toSayThatARecordIsCompleteTurnsNothingThatIsMet(@ForAll("records") List<Fact> facts) {
        Assessment before = judge(facts);
        List<Fact> all = plus(facts, complete(Fact.Kind.AWARD));
        all.add(complete(Fact.Kind.INITIATIVE));

        if (before.verdict() == Verdict.MET || before.verdict() == Verdict.NOT_MET) {
            assertThat(judge(all).verdict()).isEqualTo(before.verdict());
        }
    }

    @Property
    void theWaysNamedLeadToMetAndNothingIsMissingFromThem(@ForAll("records") List<Fact> facts) {
        Assessment assessment = judge(facts);

        assertThat(assessment.weighed().ways().isEmpty()).isEqualTo(assessment.verdict() == Verdict.MET);
        assertThat(assessment.weighed().ways())
                .allSatisfy(way -> assertThat(way)
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.MET)));
    }

    private static Assessment judge(List<Fact> facts) {
        return Assessment.of(RULE, Facts.of(facts), new Proposal(SubjectKind.INDIVIDUAL, DAY, YEAR));
    }

    private static List<Fact> plus(List<Fact> facts, Fact more) {
        List<Fact> sum = new ArrayList<>(facts);
        sum.add(more);
        return sum;
    }
}
