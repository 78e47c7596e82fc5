package vn.thidua.core.eligibility;

import java.util.List;

/**
 * A proposal held against a rule. The same rule, facts and day always give the same assessment: there is no clock here, and
 * what becomes known later changes nothing.
 *
 * @param weighed the rule with the verdict of each clause
 */
public record Assessment(Proposal proposal, Weighed weighed) {

    /**
     * Judges {@code proposal} by {@code rule} on what of {@code facts} was known on its day. Alternatives that are for other kinds
     * of subjects are not among the findings.
     */
    public static Assessment of(Rule rule, Facts facts, Proposal proposal) {
        Judging judging = new Judging(facts.knownOn(proposal.on()), proposal);
        return new Assessment(proposal, weighed(rule.concerning(proposal.subject()), judging));
    }

    private static Weighed weighed(Rule rule, Judging judging) {
        return switch (rule) {
            case Rule.One(Clause clause) -> new Weighed.One(judging.finding(clause));
            case Rule.All(List<Rule> parts) ->
                new Weighed.All(
                        parts.stream().map(part -> weighed(part, judging)).toList());
            case Rule.Any(List<Rule> parts) ->
                new Weighed.Any(
                        parts.stream().map(part -> weighed(part, judging)).toList());
        };
    }

    /** Returns the verdict over all clauses. */
    public Verdict verdict() {
        return weighed.verdict();
    }
}
