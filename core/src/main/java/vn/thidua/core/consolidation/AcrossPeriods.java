package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Consolidation of one body's figures over consecutive periods. */
final class AcrossPeriods {

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Source> periods;

    AcrossPeriods(List<Indicator> indicators, List<PeriodFigures> periods) {
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        this.periods = Source.ofPeriods(periods);
    }

    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        indicators.forEach((code, indicator) -> figures.put(code, figure(indicator)));
        return figures;
    }

    /** Returns the figures that are not recomputed later, means unrounded. */
    Map<String, BigDecimal> unroundedFigures() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Indicator indicator : indicators.values()) {
            if (!indicator.isDerived()) {
                unrounded(figure(indicator)).ifPresent(value -> values.put(indicator.code(), value));
            }
        }
        return values;
    }

    private Figure figure(Indicator indicator) {
        return switch (indicator.acrossPeriods()) {
            case Aggregation.Sum _ -> Merge.sum(indicator.code(), periods);
            case Aggregation.Last _ -> Merge.latest(indicator.code(), periods);
            case Aggregation.WeightedMean(String weight) -> Merge.mean(indicator, weight, periods);
            case Aggregation.Ratio(String numerator, String denominator) ->
                Merge.ratioOf(
                        indicator, periods, figure(part(indicator, numerator)), figure(part(indicator, denominator)));
        };
    }

    private Indicator part(Indicator ratio, String code) {
        Indicator part = indicators.get(code);
        if (part == null || part.acrossPeriods() instanceof Aggregation.Ratio) {
            throw new IllegalArgumentException(
                    "parts of ratio " + ratio.code() + " must be known indicators that are no ratios: " + code);
        }
        return part;
    }

    private static Optional<BigDecimal> unrounded(Figure figure) {
        return figure.value().map(rounded -> switch (figure.steps().getLast()) {
            case Step.Divided division -> division.dividend().divide(division.divisor(), MathContext.DECIMAL128);
            default -> rounded;
        });
    }
}
