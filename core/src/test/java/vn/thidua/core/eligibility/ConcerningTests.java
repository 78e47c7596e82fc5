package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.DAY;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.YEAR;
import static vn.thidua.core.eligibility.EligibilityExamples.one;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a rule concerns a kind of subject. */
class ConcerningTests {

    private static final Rule PERSON = gate("person", SubjectKind.INDIVIDUAL);
    private static final Rule BODY = gate("body", SubjectKind.COLLECTIVE);
    private static final Rule RATED = one("rated", new Requirement.Count(GOOD, 1, Window.Years.JUDGED));
    private static final Rule OTHER = one("other", new Requirement.Judged());

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("a clause stays", RATED, List.of("rated")),
                Arguments.of(
                        "what all must be stays, and refuses",
                        new Rule.All(List.of(BODY, RATED)),
                        List.of("body", "rated")),
                Arguments.of(
                        "an alternative for others goes",
                        new Rule.Any(List.of(all(PERSON, RATED), all(BODY, OTHER))),
                        List.of("person", "rated")),
                Arguments.of(
                        "being such a subject is enough, so the rest goes",
                        new Rule.Any(List.of(PERSON, OTHER)),
                        List.of("person")),
                Arguments.of(
                        "for others than these something is asked",
                        new Rule.Any(List.of(BODY, OTHER)),
                        List.of("other")),
                Arguments.of(
                        "alternatives that are all for others stay, and refuse",
                        new Rule.Any(List.of(BODY, all(BODY, OTHER))),
                        List.of("body", "body", "other")),
                Arguments.of(
                        "alternatives inside alternatives are looked through",
                        new Rule.Any(List.of(OTHER, new Rule.Any(List.of(BODY, all(BODY, RATED))))),
                        List.of("other")),
                Arguments.of(
                        "inside what must hold too",
                        all(RATED, new Rule.Any(List.of(all(PERSON, OTHER), BODY))),
                        List.of("rated", "person", "other")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void leavesOutWhatIsForOthers(String why, Rule rule, List<String> clauses) {
        assertThat(rule.concerning(SubjectKind.INDIVIDUAL).clauses().map(Clause::id))
                .as(why)
                .containsExactlyElementsOf(clauses);
    }

    @Test
    void saysNothingWhereAllAlternativesAreForOthers() {
        Rule forBodies = new Rule.Any(List.of(BODY, all(BODY, OTHER)));

        assertThat(forBodies.isSilentOn(SubjectKind.INDIVIDUAL)).isTrue();
        assertThat(all(RATED, forBodies).isSilentOn(SubjectKind.INDIVIDUAL)).isTrue();
        assertThat(all(RATED, forBodies).isSilentOn(SubjectKind.COLLECTIVE)).isFalse();
        assertThat(new Rule.Any(List.of(forBodies, RATED)).isSilentOn(SubjectKind.INDIVIDUAL))
                .as("one way is open to people")
                .isFalse();
        assertThat(all(BODY, RATED).isSilentOn(SubjectKind.INDIVIDUAL))
                .as("it is given to collectives, which says something")
                .isFalse();
    }

    @Provide
    Arbitrary<Rule> anyRule() {
        return joined(joined(joined(Arbitraries.of(PERSON, BODY, RATED, OTHER, gate("both", SubjectKind.values())))));
    }

    private static Arbitrary<Rule> joined(Arbitrary<Rule> parts) {
        return Arbitraries.oneOf(
                parts,
                parts.list().ofMinSize(1).ofMaxSize(3).map(Rule.All::new),
                parts.list().ofMinSize(1).ofMaxSize(3).map(Rule.Any::new));
    }

    @Property
    void theVerdictStaysTheSame(
            @ForAll("anyRule") Rule rule,
            @ForAll SubjectKind subject,
            @ForAll boolean isRated,
            @ForAll boolean isGood) {
        Facts facts = Facts.of(isRated ? List.of(rating(YEAR, isGood ? "good" : "completed")) : List.of());
        Judging judging = new Judging(facts, new Proposal(subject, DAY, YEAR));

        assertThat(verdict(rule.concerning(subject), judging)).isEqualTo(verdict(rule, judging));
    }

    private static Verdict verdict(Rule rule, Judging judging) {
        return switch (rule) {
            case Rule.One(Clause clause) -> judging.finding(clause).verdict();
            case Rule.All(List<Rule> parts) ->
                parts.stream().map(part -> verdict(part, judging)).reduce(Verdict.MET, Verdict::worse);
            case Rule.Any(List<Rule> parts) ->
                parts.stream().map(part -> verdict(part, judging)).reduce(Verdict.NOT_MET, Verdict::better);
        };
    }

    private static Rule all(Rule... parts) {
        return new Rule.All(List.of(parts));
    }

    private static Rule gate(String id, SubjectKind... subjects) {
        return one(id, new Requirement.GivenTo(Set.of(subjects)));
    }
}
