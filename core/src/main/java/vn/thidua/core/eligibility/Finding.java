package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of one clause with its reason.
 *
 * @param used the facts that the verdict rests on
 * @param found what was counted or measured for certain: times, years, months, working days, per cent or the unit of the
 *     figure; empty if nothing is counted
 * @param openYears years for which a fact that matters is not known
 */
public record Finding(
        Clause clause, Verdict verdict, List<Fact> used, Optional<BigDecimal> found, List<Integer> openYears) {

    public Finding {
        used = List.copyOf(used);
        openYears = List.copyOf(openYears);
    }
}
