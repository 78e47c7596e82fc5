package vn.thidua.recognition.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.core.eligibility.Proposal;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.core.eligibility.Weighed;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.shared.BilingualText;

/**
 * A title or form and what the facts say about it.
 *
 * @param doubts why it has to be checked although its clauses may be sure
 */
record JudgedForm(FormRules form, Assessment assessment, List<BilingualText> doubts) {

    JudgedForm {
        doubts = List.copyOf(doubts);
    }

    /** @param book holds the rules that {@code form} is of */
    static JudgedForm of(RuleBook book, FormRules form, Facts facts, Proposal proposal) {
        return new JudgedForm(
                form,
                Assessment.of(form.rule(), facts, proposal),
                book.doubts(
                        proposal.on(),
                        List.of(),
                        pack -> pack.family() == RulePack.Family.AWARD
                                && (pack.isKnownByNameOnly()
                                        || pack.forms().stream()
                                                .anyMatch(one -> one.code().equals(form.code())))));
    }

    Verdict verdict() {
        return assessment.verdict();
    }

    Stream<Finding> findings() {
        return assessment.weighed().findings();
    }

    /** Returns the findings that would have to become met, by the shortest way; none if all is met. */
    Set<Finding> nearest() {
        List<Set<Finding>> ways = assessment.weighed().ways();
        return ways.isEmpty() ? Set.of() : ways.getFirst();
    }

    /** Says whether {@code finding} is in one of several ways that are open to the subject: it may be met without it. */
    boolean isAlternative(Finding finding) {
        return isAlternative(assessment.weighed(), finding);
    }

    private static boolean isAlternative(Weighed weighed, Finding finding) {
        return switch (weighed) {
            case Weighed.One _ -> false;
            case Weighed.All(List<Weighed> parts) -> parts.stream().anyMatch(part -> isAlternative(part, finding));
            case Weighed.Any(List<Weighed> parts) ->
                parts.size() > 1
                        ? weighed.findings().anyMatch(finding::equals)
                        : parts.stream().anyMatch(part -> isAlternative(part, finding));
        };
    }

    /** Says whether the verdict rests on wording that nobody looked up, or on rules of which it is not sure that they held. */
    boolean needsChecking() {
        return !assessment.weighed().isVerified() || !doubts.isEmpty();
    }

    /** Says whether it is given to such a subject at all, as far as the rule or the name says. */
    boolean isFor(boolean person) {
        boolean isRefused = findings()
                .anyMatch(finding -> finding.clause().requirement() instanceof Requirement.GivenTo
                        && finding.verdict() == Verdict.NOT_MET);
        boolean isOfOthers = Vocabulary.find(FactKind.AWARD.section(), form.code())
                .map(word -> word.of().equals(person ? "unit" : "person"))
                .orElse(false);
        return !isRefused && !isOfOthers;
    }
}
