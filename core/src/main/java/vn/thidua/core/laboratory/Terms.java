package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.thidua.core.ranking.RankingRule;

/**
 * What a trial goes by, apart from its weights.
 *
 * @param scale points that the real table gives at most; totals of a trial are shown on this scale, so that they compare
 * @param maximum points that the table of the trial gives at most
 * @param maxima of the sections and criteria, by code
 * @param digits digits of the total after the decimal point
 * @param mode how the total is rounded, once
 */
public record Terms(
        Basis basis,
        BigDecimal scale,
        BigDecimal maximum,
        Map<String, BigDecimal> maxima,
        int digits,
        RoundingMode mode,
        RankingRule rule) {

    /** Which total gives the places. */
    public enum Basis {
        /** The sum of the points. */
        RAW,
        /** The sum of the points, scaled from what was assigned to the unit. */
        SCALED
    }

    public Terms {
        maxima = Map.copyOf(maxima);
    }

    BigDecimal maximum(String code) {
        return maxima.getOrDefault(code, BigDecimal.ZERO);
    }
}
