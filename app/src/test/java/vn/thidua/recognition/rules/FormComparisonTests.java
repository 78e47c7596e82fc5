package vn.thidua.recognition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.recognition.rules.FormComparison.Aspect;
import vn.thidua.recognition.rules.FormComparison.Change;
import vn.thidua.recognition.rules.FormComparison.ClauseChange;
import vn.thidua.shared.BilingualText;

class FormComparisonTests {

    private static final Requirement GOOD = run("good");
    private static final Requirement EXCELLENT = run("excellent");
    private static final Requirement PEOPLE = new Requirement.Judged();

    /** What one clause was and is, and what that is called. */
    static Stream<Arguments> clauses() {
        return Stream.of(
                Arguments.of("nothing differs", one("a", GOOD), one("a", GOOD), Change.SAME, Set.of()),
                Arguments.of(
                        "another rating is asked",
                        one("a", GOOD),
                        one("a", EXCELLENT),
                        Change.CHANGED,
                        Set.of(Aspect.DEMAND)),
                Arguments.of(
                        "it had to hold and is now one of two ways",
                        one("a", GOOD),
                        new Rule.Any(List.of(one("a", GOOD), one("b", EXCELLENT))),
                        Change.CHANGED,
                        Set.of(Aspect.JOIN)),
                Arguments.of(
                        "it was one of two ways, with another clause, and has to hold now",
                        new Rule.Any(List.of(new Rule.All(List.of(one("a", GOOD), one("c", GOOD))), one("b", GOOD))),
                        one("a", GOOD),
                        Change.CHANGED,
                        Set.of(Aspect.JOIN)),
                Arguments.of(
                        "the only way of an or has to hold like any other",
                        new Rule.Any(List.of(one("a", GOOD))),
                        one("a", GOOD),
                        Change.SAME,
                        Set.of()),
                Arguments.of(
                        "another article says the same",
                        one("a", GOOD),
                        new Rule.One(new Clause("a", GOOD, "Điều 2", Confidence.SEEN)),
                        Change.SAME,
                        Set.of(Aspect.CITATION)),
                Arguments.of(
                        "it is read instead of remembered, which is no change of the law",
                        one("a", GOOD),
                        new Rule.One(new Clause("a", GOOD, "Điều 1", Confidence.MEMORY)),
                        Change.SAME,
                        Set.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void saysWhatBecameOfAClause(String why, Rule before, Rule after, Change change, Set<Aspect> aspects) {
        ClauseChange found = change(form(Map.of(), before), form(Map.of(), after));

        assertThat(found.change()).as(why).isEqualTo(change);
        assertThat(found.aspects()).as(why).isEqualTo(aspects);
    }

    @Test
    void takesOtherWordsForAnotherDemandOnlyWherePeopleJudge() {
        assertThat(change(form(Map.of("a", "cũ"), one("a", GOOD)), form(Map.of("a", "mới"), one("a", GOOD))))
                .returns(Change.SAME, ClauseChange::change)
                .returns(Set.of(Aspect.WORDING), ClauseChange::aspects);
        assertThat(change(form(Map.of("a", "cũ"), one("a", PEOPLE)), form(Map.of("a", "mới"), one("a", PEOPLE))))
                .returns(Change.CHANGED, ClauseChange::change)
                .returns(Set.of(Aspect.DEMAND), ClauseChange::aspects);
    }

    @Test
    void keepsTheOrderOfTheLaterRulesAndPutsWhatIsGoneWhereItWas() {
        FormRules before = form(Map.of(), one("gone-first", GOOD), one("a", GOOD), one("gone", GOOD), one("b", GOOD));
        FormRules after = form(Map.of(), one("b", GOOD), one("new", GOOD), one("a", GOOD));

        FormComparison found = FormComparison.between(Optional.of(before), Optional.of(after));

        assertThat(found.clauses()).extracting(ClauseChange::id).containsExactly("gone-first", "b", "new", "a", "gone");
        assertThat(found.change()).isEqualTo(Change.CHANGED);
        assertThat(found.count(Change.ONLY_BEFORE)).isEqualTo(2);
        assertThat(found.count(Change.ONLY_AFTER)).isEqualTo(1);
        assertThat(found.count(Change.SAME)).isEqualTo(2);
    }

    @Test
    void knowsNewFormsFromThoseThatAreGone() {
        Optional<FormRules> form = Optional.of(form(Map.of(), one("a", GOOD)));

        assertThat(FormComparison.between(Optional.empty(), form).change()).isEqualTo(Change.ONLY_AFTER);
        assertThat(FormComparison.between(form, Optional.empty()).change()).isEqualTo(Change.ONLY_BEFORE);
        assertThat(FormComparison.between(form, form).change()).isEqualTo(Change.SAME);
    }

    private static ClauseChange change(FormRules before, FormRules after) {
        return FormComparison.between(Optional.of(before), Optional.of(after)).clauses().stream()
                .filter(clause -> clause.id().equals("a"))
                .findFirst()
                .orElseThrow();
    }

    private static FormRules form(Map<String, String> words, Rule... rules) {
        Map<String, BilingualText> texts = new HashMap<>();
        words.forEach((id, text) -> texts.put(id, new BilingualText(text, "same")));
        return new FormRules(
                "form", new BilingualText("Mẫu", "Sample"), FormRules.Kind.TITLE, List.of(rules), texts, Map.of());
    }

    private static Rule one(String id, Requirement requirement) {
        return new Rule.One(new Clause(id, requirement, "Điều 1", Confidence.SEEN));
    }

    private static Requirement run(String rating) {
        return new Requirement.RunOfYears(new Counted.Ratings(List.of(rating)), 2, Optional.empty());
    }
}
