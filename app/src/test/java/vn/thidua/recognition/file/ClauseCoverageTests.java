package vn.thidua.recognition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;

/** Every clause of every pack has a case that passes and one that fails, in {@code recognition/clauses/<pack>.json}. */
class ClauseCoverageTests {

    private static final RuleBook BOOK = RuleBook.ofProduct();

    @TestFactory
    Stream<DynamicTest> everyClauseIsSeenToPassAndToFail() {
        return packsWithForms().flatMap(pack -> {
            List<CaseAnswer> answers = answers(pack);
            return pack.forms().stream()
                    .flatMap(form -> form.rule()
                            .clauses()
                            .filter(clause -> !isGate(clause))
                            .map(clause -> dynamicTest(
                                    pack.code() + " " + form.code() + "/" + clause.id(),
                                    () -> assertThat(verdicts(answers, pack, form, clause))
                                            .contains(Verdict.MET, Verdict.NOT_MET))));
        });
    }

    /** Alternatives for one kind of subject are opened by being such a subject, and are left out for others. */
    @TestFactory
    Stream<DynamicTest> everyAlternativeForSomeIsSeenToOpenAndToBeLeftOut() {
        return packsWithForms().flatMap(pack -> {
            List<CaseAnswer> answers = answers(pack);
            return pack.forms().stream()
                    .flatMap(form -> form.rule()
                            .clauses()
                            .filter(ClauseCoverageTests::isGate)
                            .map(clause -> dynamicTest(
                                    pack.code() + " " + form.code() + "/" + clause.id(),
                                    () -> assertThat(opened(answers, form, clause))
                                            .contains(true, false))));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHasTheVerdictThatItSays() {
        return packsWithForms()
                .map(pack -> dynamicTest(
                        pack.code(),
                        () -> assertThat(answers(pack))
                                .isNotEmpty()
                                .allSatisfy(answer -> assertThat(answer.isAsExpected())
                                        .as(answer.asked().id())
                                        .contains(true))));
    }

    @Test
    void aClauseWithoutCasesIsFound() {
        RulePack pack = BOOK.pack("decree-91").orElseThrow();
        FormRules form = pack.forms().getFirst();
        Clause clause = form.rule().clauses().findFirst().orElseThrow();

        assertThat(verdicts(List.of(), pack, form, clause)).isEmpty();
    }

    private static boolean isGate(Clause clause) {
        return clause.requirement() instanceof Requirement.GivenTo
                && !clause.id().equals("given-to");
    }

    private static List<Boolean> opened(List<CaseAnswer> answers, FormRules form, Clause clause) {
        return answers.stream()
                .flatMap(answer -> answer.judged().stream())
                .filter(judged -> judged.form().code().equals(form.code()))
                .map(judged -> judged.findings()
                        .anyMatch(finding -> finding.clause().equals(clause) && finding.verdict() == Verdict.MET))
                .toList();
    }

    private static Stream<RulePack> packsWithForms() {
        return BOOK.packs().stream()
                .filter(pack -> pack.forms().stream()
                        .map(FormRules::rule)
                        .flatMap(Rule::clauses)
                        .findAny()
                        .isPresent());
    }

    private static List<CaseAnswer> answers(RulePack pack) {
        String file = "clauses/" + pack.code() + ".json";
        return CaseExamples.answers(List.of(), file, CaseExamples.text(file));
    }

    private static List<Verdict> verdicts(List<CaseAnswer> answers, RulePack pack, FormRules form, Clause clause) {
        return answers.stream()
                .filter(answer -> answer.asked()
                        .expected()
                        .map(expected -> expected.clauses().containsKey(clause.id()))
                        .orElse(false))
                .flatMap(answer -> answer.judged().stream())
                .filter(judged -> judged.form().code().equals(form.code())
                        && pack.code().equals(judged.form().sources().get(clause.id())))
                .flatMap(CaseAnswer.Judged::findings)
                .filter(finding -> finding.clause().equals(clause))
                .map(finding -> finding.verdict())
                .toList();
    }
}
