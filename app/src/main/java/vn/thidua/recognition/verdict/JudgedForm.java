package vn.thidua.recognition.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.core.eligibility.Proposal;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.rules.FormRules;

/** A title or form and what the facts say about it. */
record JudgedForm(FormRules form, Assessment assessment) {

    static JudgedForm of(FormRules form, Facts facts, Proposal proposal) {
        return new JudgedForm(form, Assessment.of(form.rule(), facts, proposal));
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

    /** Says whether {@code clause} is in one of several ways, so that the form may be met without it. */
    boolean isAlternative(Clause clause) {
        return form.conditions().stream().anyMatch(rule -> isAlternative(rule, clause));
    }

    private static boolean isAlternative(Rule rule, Clause clause) {
        return switch (rule) {
            case Rule.One _ -> false;
            case Rule.All(List<Rule> parts) -> parts.stream().anyMatch(part -> isAlternative(part, clause));
            case Rule.Any(List<Rule> parts) ->
                parts.size() > 1 && parts.stream().flatMap(Rule::clauses).anyMatch(clause::equals);
        };
    }

    /** Says whether the verdict rests on wording that nobody looked up. */
    boolean needsChecking() {
        return !assessment.weighed().isVerified();
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
