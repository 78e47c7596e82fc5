package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.eligibility.EligibilityExamples.DAY;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.YEAR;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.initiative;
import static vn.thidua.core.eligibility.EligibilityExamples.one;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;
import static vn.thidua.core.eligibility.EligibilityExamples.ratings;
import static vn.thidua.core.eligibility.PopulationCases.PROPOSAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.eligibility.PopulationCases.Case;

class PopulationTests {

    /** Two words, the second one not full. */
    private static final int SIZE = 70;

    /** At both ends of a word, and in its middle. */
    private static final Set<Integer> PLACES = Set.of(0, 13, 63, 64, 69);

    static Stream<Case> cases() {
        return PopulationCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheVerdictThatOneGets(Case known) {
        Rule rule = one("clause", known.requirement());
        Population population = new Population(List.of(rule), known.proposal(), SIZE);
        for (int subject = 0; subject < SIZE; subject++) {
            population.put(subject, PLACES.contains(subject) ? known.facts() : List.of());
        }

        Verdicts verdicts = PopulationAssessment.of(rule, population);

        assertThat(alone(rule, known.facts(), known.proposal())).isEqualTo(known.verdict());
        Verdict ofNobody = alone(rule, List.of(), known.proposal());
        for (int subject = 0; subject < SIZE; subject++) {
            assertThat(verdicts.of(subject))
                    .as("%s: %d", known.why(), subject)
                    .isEqualTo(PLACES.contains(subject) ? known.verdict() : ofNobody);
        }
    }

    private static Verdict alone(Rule rule, List<Fact> facts, Proposal proposal) {
        return Assessment.of(rule, Facts.of(facts), proposal).verdict();
    }

    @Test
    void joinsClausesAsTheRuleDoes() {
        Rule met = one("met", new Requirement.Count(GOOD, 1, Window.Years.JUDGED));
        Rule missing = one("missing", new Requirement.Count(awards("title"), 1, new Window.Ever()));
        Rule left = one("left", new Requirement.Judged());
        Rule notMet = one("not-met", new Requirement.RunOfYears(GOOD, 2, Optional.empty()));
        List<Fact> facts = List.of(rating(YEAR, "good"), rating(YEAR - 1, "completed"));

        assertThat(joined(new Rule.All(List.of(met, left)), facts)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
        assertThat(joined(new Rule.All(List.of(left, missing, met)), facts)).isEqualTo(Verdict.FACT_MISSING);
        assertThat(joined(new Rule.All(List.of(met, notMet, missing)), facts)).isEqualTo(Verdict.NOT_MET);
        assertThat(joined(new Rule.Any(List.of(notMet, missing)), facts)).isEqualTo(Verdict.FACT_MISSING);
        assertThat(joined(new Rule.Any(List.of(missing, left, notMet)), facts)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
        assertThat(joined(new Rule.Any(List.of(notMet, met)), facts)).isEqualTo(Verdict.MET);
        assertThat(joined(new Rule.All(List.of()), facts)).isEqualTo(Verdict.MET);
        assertThat(joined(new Rule.Any(List.of()), facts)).isEqualTo(Verdict.NOT_MET);
    }

    private static Verdict joined(Rule rule, List<Fact> facts) {
        Population population = new Population(List.of(rule), PROPOSAL, 1);
        population.put(0, facts);
        Verdict verdict = PopulationAssessment.of(rule, population).of(0);
        assertThat(verdict).isEqualTo(alone(rule, facts, PROPOSAL));
        return verdict;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 129})
    void countsEachVerdictAmongAsManyAsThereAre(int size) {
        Rule rule = new Rule.All(List.of(
                one("rated", new Requirement.Count(GOOD, 1, Window.Years.JUDGED)),
                one("judged", new Requirement.Judged())));
        Map<Verdict, List<Fact>> kinds = new EnumMap<>(Verdict.class);
        kinds.put(Verdict.NOT_MET, List.of(rating(YEAR, "completed")));
        kinds.put(Verdict.FACT_MISSING, List.of());
        kinds.put(Verdict.NEEDS_JUDGEMENT, List.of(rating(YEAR, "good")));
        kinds.put(Verdict.MET, List.of(rating(YEAR, "good"), new Fact.Judgement("judged", true, DAY, "council")));
        List<Verdict> expected = Stream.generate(() -> Stream.of(Verdict.values()))
                .flatMap(all -> all)
                .limit(size)
                .toList();
        Population population = new Population(List.of(rule), PROPOSAL, size);
        for (int subject = 0; subject < size; subject++) {
            population.put(subject, kinds.getOrDefault(expected.get(subject), List.of()));
        }

        Verdicts verdicts = PopulationAssessment.of(rule, population);

        for (Verdict verdict : Verdict.values()) {
            assertThat(verdicts.count(verdict, size))
                    .as("%s of %d", verdict, size)
                    .isEqualTo(Collections.frequency(expected, verdict));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65, 128, 129})
    void takesAWordForEvery64(int size) {
        assertThat(new Population(List.of(), PROPOSAL, size).words()).isEqualTo((size - 1) / 64 + 1);
    }

    /** What the bits cannot tell apart is judged one by one, and gives the same verdicts. */
    @Test
    void packsWhatItCanTellApart() {
        assertThat(isPacked(new Requirement.Count(awards("title"), YearCounts.MOST, new Window.Ever())))
                .isTrue();
        assertThat(isPacked(new Requirement.Count(awards("title"), YearCounts.MOST + 1, new Window.Ever())))
                .isFalse();
        assertThat(isPacked(new Requirement.RunOfYears(GOOD, Tally.MOST, Optional.empty())))
                .isTrue();
        assertThat(isPacked(new Requirement.RunOfYears(GOOD, Tally.MOST + 1, Optional.empty())))
                .isFalse();
        assertThat(isPacked(new Requirement.RunOfAwards(awards("title"), 20, 1, 0)))
                .isTrue();
        assertThat(isPacked(new Requirement.Judged())).isFalse();
    }

    private static boolean isPacked(Requirement requirement) {
        Clause clause = new Clause("clause", requirement, "a citation", Confidence.SEEN);
        return new Population(List.of(new Rule.One(clause)), PROPOSAL, 1).judged(clause) == null;
    }

    @Test
    void refusesARuleThatItWasNotMadeFor() {
        Population population = new Population(
                List.of(one("titles", new Requirement.Count(awards("title"), 1, new Window.Ever()))), PROPOSAL, 1);

        assertThatThrownBy(() -> PopulationAssessment.of(
                        one("others", new Requirement.Count(awards("other"), 1, new Window.Ever())), population))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("was not put together for")
                .hasMessageContaining("other");
        assertThatThrownBy(() -> PopulationAssessment.of(one("left", new Requirement.Judged()), population))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("left");
    }

    @Test
    void judgesSeveralRulesOnTheSameFacts() {
        Rule titles = one("titles", new Requirement.Count(awards("title"), 2, new Window.Years(-1, 0)));
        Rule title = one("title", new Requirement.Count(awards("title"), 1, new Window.Years(-1, 0)));
        Rule initiatives = one(
                "initiatives",
                new Requirement.Count(
                        new Counted.Initiatives(Level.MINISTRY, Set.of(Fact.Work.INITIATIVE)), 1, Window.Years.JUDGED));
        Population population = new Population(List.of(titles, title, initiatives), PROPOSAL, 2);
        List<Fact> facts = new ArrayList<>(List.of(award("title", YEAR), initiative(YEAR, Level.NATION)));
        facts.add(complete(Fact.Kind.AWARD));
        population.put(0, facts);
        population.put(1, List.of());

        assertThat(PopulationAssessment.of(titles, population).of(0)).isEqualTo(Verdict.NOT_MET);
        assertThat(PopulationAssessment.of(title, population).of(0)).isEqualTo(Verdict.MET);
        assertThat(PopulationAssessment.of(initiatives, population).of(0)).isEqualTo(Verdict.MET);
        assertThat(PopulationAssessment.of(titles, population).of(1)).isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void isJudgedOnItsDayWhenTheYearIsOver() {
        Proposal late = new Proposal(SubjectKind.INDIVIDUAL, LocalDate.of(2025, 2, 1), YEAR);
        Rule rule = one("run", new Requirement.RunOfYears(GOOD, 3, Optional.empty()));
        Population population = new Population(List.of(rule), late, 1);
        List<Fact> facts = new ArrayList<>(ratings(2022, 2024, "good"));
        facts.add(rating(2025, "not-completed"));
        population.put(0, facts);

        assertThat(population.year()).isEqualTo(YEAR);
        assertThat(PopulationAssessment.of(rule, population).of(0)).isEqualTo(Verdict.MET);
    }
}
