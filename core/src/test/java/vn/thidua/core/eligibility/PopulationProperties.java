package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A population is judged as its subjects are judged one by one. */
class PopulationProperties {

    private static final int YEAR = 2024;
    private static final Proposal PROPOSAL = new Proposal(SubjectKind.INDIVIDUAL, LocalDate.of(YEAR, 12, 15), YEAR);
    private static final List<String> TITLES = List.of("base", "ministry", "nation");

    @Property(tries = 600)
    void judgesAllAsOneByOne(@ForAll("rules") Rule rule, @ForAll("subjects") List<List<Fact>> subjects) {
        Population population = new Population(List.of(rule), PROPOSAL, subjects.size());
        for (int subject = 0; subject < subjects.size(); subject++) {
            population.put(subject, subjects.get(subject));
        }

        Verdicts verdicts = PopulationAssessment.of(rule, population);

        List<Verdict> expected = subjects.stream()
                .map(facts -> Assessment.of(rule, Facts.of(facts), PROPOSAL).verdict())
                .toList();
        for (int subject = 0; subject < subjects.size(); subject++) {
            assertThat(verdicts.of(subject))
                    .as("%s of %s", rule, subjects.get(subject))
                    .isEqualTo(expected.get(subject));
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat((long) verdicts.count(verdict, subjects.size()))
                    .isEqualTo(expected.stream().filter(one -> one == verdict).count());
        }
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Rule> clauses = Combinators.combine(
                        requirements(), Arbitraries.integers().between(0, 1_000))
                .as((requirement, number) ->
                        new Rule.One(new Clause("clause-" + number, requirement, "a citation", Confidence.SEEN)));
        return joined(joined(clauses));
    }

    private static Arbitrary<Rule> joined(Arbitrary<Rule> parts) {
        return Combinators.combine(parts.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as((some, all) -> all ? new Rule.All(some) : new Rule.Any(some));
    }

    private static Arbitrary<Requirement> requirements() {
        Arbitrary<Requirement.RunOfYears> runs = Combinators.combine(
                        ratings(), Arbitraries.integers().between(1, 6), awards().optional())
                .as(Requirement.RunOfYears::new);
        Arbitrary<Window> windows = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(-6, -1),
                                Arbitraries.integers().between(-1, 0))
                        .as(Window.Years::new),
                Arbitraries.of(new Window.Ever(), Window.Years.JUDGED),
                runs.map(Window.InRun::new));
        Arbitrary<Counted> counted = Arbitraries.oneOf(ratings(), awards(), initiatives());
        return Arbitraries.oneOf(
                Combinators.combine(counted, Arbitraries.integers().between(1, 9), windows)
                        .as(Requirement.Count::new),
                runs,
                Combinators.combine(
                                awards(),
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.integers().between(0, 2))
                        .as(Requirement.RunOfAwards::new),
                Arbitraries.of(
                        new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR),
                        new Requirement.FewerDaysAway(40, Set.of(Fact.Reason.MATERNITY)),
                        new Requirement.Judged()));
    }

    private static Arbitrary<Counted.Ratings> ratings() {
        return Arbitraries.of(List.of("good", "excellent"), List.of("excellent"))
                .map(Counted.Ratings::new);
    }

    private static Arbitrary<Counted.Awards> awards() {
        return Combinators.combine(
                        Arbitraries.of(TITLES).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Level.values()).optional(),
                        Arbitraries.of(true, false))
                .as((codes, lowest, regular) -> new Counted.Awards(codes, lowest, Set.of(), regular));
    }

    private static Arbitrary<Counted.Initiatives> initiatives() {
        return Arbitraries.of(Level.values())
                .map(level -> new Counted.Initiatives(level, Set.of(Fact.Work.INITIATIVE, Fact.Work.SCIENCE)));
    }

    /** Sometimes more than a word holds. */
    @Provide
    Arbitrary<List<List<Fact>>> subjects() {
        Arbitrary<List<Fact>> facts = facts().list().ofMaxSize(25);
        return Arbitraries.frequencyOf(
                Tuple.of(9, facts.list().ofMinSize(1).ofMaxSize(6)),
                Tuple.of(1, facts.list().ofMinSize(64).ofMaxSize(70)));
    }

    private static Arbitrary<Fact> facts() {
        Arbitrary<Integer> years = Arbitraries.integers().between(YEAR - 8, YEAR + 1);
        Arbitrary<Fact> ratings = Combinators.combine(
                        years,
                        Arbitraries.of("not-completed", "completed", "good", "excellent"),
                        Arbitraries.of(PROPOSAL.on(), PROPOSAL.on().plusDays(1)).optional(0.2))
                .as(Fact.Rating::new);
        Arbitrary<Fact> awards = Combinators.combine(
                        Arbitraries.of(TITLES),
                        years,
                        Arbitraries.of(Level.values()).optional(),
                        Arbitraries.of(Fact.Feat.values()),
                        Arbitraries.of("1", "2", "3").optional())
                .as((code, year, level, feat, number) -> new Fact.Award(
                        code, year, level, Optional.empty(), number, Optional.empty(), feat, Optional.empty()));
        Arbitrary<Fact> initiatives = Combinators.combine(
                        years,
                        Arbitraries.of(Level.values()),
                        Arbitraries.of(Fact.Work.values()),
                        Arbitraries.of("ministry", "province", "district").optional())
                .as(Fact.Initiative::new);
        Arbitrary<Fact> complete = Combinators.combine(
                        Arbitraries.of(Fact.Kind.values()), Arbitraries.of(1900, YEAR - 8, YEAR - 3), years)
                .as(Fact.Complete::new);
        Arbitrary<Fact> others = Arbitraries.of(
                new Fact.Discipline(Fact.Degree.WARNING, LocalDate.of(YEAR, 3, 1), Optional.empty()),
                new Fact.Absence(YEAR, 30, Fact.Reason.ILLNESS),
                new Fact.Absence(YEAR, 20, Fact.Reason.OTHER));
        return Arbitraries.oneOf(ratings, ratings, ratings, awards, awards, initiatives, complete, complete, others);
    }
}
