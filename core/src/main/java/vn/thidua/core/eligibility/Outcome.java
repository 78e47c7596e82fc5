package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What became of one requirement.
 *
 * @param used the facts that the verdict rests on, in an order of their own
 * @param found what was counted or measured for certain, in the unit of the requirement; per cent for a ratio, exact to 34
 *     digits; empty if nothing is counted
 * @param openYears years for which a fact that matters is not known; empty if none is open or years play no part
 */
record Outcome(Verdict verdict, List<Fact> used, Optional<BigDecimal> found, List<Integer> openYears) {

    Outcome {
        used = List.copyOf(used);
        openYears = List.copyOf(openYears);
    }

    static Outcome of(Verdict verdict, Collection<? extends Fact> used) {
        return new Outcome(verdict, List.copyOf(Facts.sorted(used)), Optional.empty(), List.of());
    }

    /**
     * Holds {@code certain} and what is possible at most against what is needed: enough for certain is met, too little even at
     * best is not met, anything between lacks a fact.
     */
    static Outcome of(long certain, long possible, long needed, Collection<? extends Fact> used, List<Integer> open) {
        Verdict verdict = certain >= needed ? Verdict.MET : possible < needed ? Verdict.NOT_MET : Verdict.FACT_MISSING;
        return new Outcome(
                verdict,
                List.copyOf(Facts.sorted(used)),
                Optional.of(BigDecimal.valueOf(certain)),
                verdict == Verdict.FACT_MISSING ? open : List.of());
    }

    Outcome found(BigDecimal value) {
        return new Outcome(verdict, used, Optional.of(value), openYears);
    }
}
