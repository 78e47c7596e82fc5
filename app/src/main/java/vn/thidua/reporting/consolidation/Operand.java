package vn.thidua.reporting.consolidation;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Indicator;

/**
 * An indicator that units report and that enters a figure.
 *
 * @param role what it does there: addend, mean, weight, numerator or denominator
 */
record Operand(String role, String code, int decimals) {

    /**
     * Returns what enters the figure of {@code indicator}.
     *
     * @param decimals tells the decimals of an indicator by its code
     */
    static List<Operand> of(Indicator indicator, ToIntFunction<String> decimals) {
        return switch (indicator.acrossUnits()) {
            case Aggregation.Sum _, Aggregation.Last _ -> List.of(operand("addend", indicator.code(), decimals));
            case Aggregation.WeightedMean(String weight) ->
                List.of(operand("mean", indicator.code(), decimals), operand("weight", weight, decimals));
            case Aggregation.Ratio(String numerator, String denominator) ->
                List.of(operand("numerator", numerator, decimals), operand("denominator", denominator, decimals));
        };
    }

    private static Operand operand(String role, String code, ToIntFunction<String> decimals) {
        return new Operand(role, code, decimals.applyAsInt(code));
    }
}
