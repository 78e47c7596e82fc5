package vn.thidua.core.eligibility;

/**
 * What becomes of a clause, or of all of them; from the worst to the best. Clauses that must all hold are as good as the worst
 * of them, alternatives as good as the best.
 */
public enum Verdict {
    /** The facts say that it does not hold. */
    NOT_MET,
    /** It may hold or not; a fact that decides it is not known. */
    FACT_MISSING,
    /** The facts are there, or none is asked for; the rule leaves the decision to people. */
    NEEDS_JUDGEMENT,
    /** The facts say that it holds. */
    MET;

    Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Verdict better(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
