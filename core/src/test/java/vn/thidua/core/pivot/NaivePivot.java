package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Report;

/** The same figures, added up as by hand: no shared code, no thought of speed. */
final class NaivePivot {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NaivePivot() {}

    static Optional<BigDecimal> of(List<Slice> slices, Cut cut) {
        Indicator indicator = indicator(cut.indicators().getFirst());
        List<Slice> chosen = slices.stream()
                .filter(slice -> !cut.unitsOf(slice.period()).isEmpty())
                .toList();
        Set<String> units = new LinkedHashSet<>();
        chosen.forEach(slice -> units.addAll(cut.unitsOf(slice.period())));
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        boolean any = false;
        for (String unit : units) {
            List<Map<String, BigDecimal>> figures = chosen.stream()
                    .filter(slice -> cut.unitsOf(slice.period()).contains(unit))
                    .flatMap(slice -> Optional.ofNullable(slice.current().get(unit)).stream())
                    .map(Report::figures)
                    .toList();
            switch (indicator.acrossUnits()) {
                case Aggregation.Ratio(String numerator, String denominator) -> {
                    Optional<BigDecimal> part = overTime(indicator(numerator), figures);
                    Optional<BigDecimal> whole = overTime(indicator(denominator), figures);
                    if (part.isPresent() && whole.isPresent()) {
                        any = true;
                        top = top.add(part.get().multiply(HUNDRED));
                        bottom = bottom.add(whole.get());
                    }
                }
                case Aggregation.WeightedMean(String weight) -> {
                    Optional<BigDecimal> mean = overTime(indicator, figures);
                    Optional<BigDecimal> heavy = overTime(indicator(weight), figures);
                    if (mean.isPresent() && heavy.isPresent()) {
                        any = true;
                        top = top.add(mean.get().multiply(heavy.get()));
                        bottom = bottom.add(heavy.get());
                    }
                }
                case Aggregation.Sum _, Aggregation.Last _ -> {
                    Optional<BigDecimal> figure = overTime(indicator, figures);
                    any |= figure.isPresent();
                    top = top.add(figure.orElse(BigDecimal.ZERO));
                }
            }
        }
        if (!any) {
            return Optional.empty();
        }
        if (indicator.acrossUnits() instanceof Aggregation.Sum) {
            return Optional.of(top);
        }
        return bottom.signum() == 0
                ? Optional.empty()
                : Optional.of(top.divide(bottom, indicator.decimals(), RoundingMode.HALF_UP));
    }

    /** What one unit comes to over periods. */
    private static Optional<BigDecimal> overTime(Indicator indicator, List<Map<String, BigDecimal>> figures) {
        Optional<BigDecimal> found = Optional.empty();
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (Map<String, BigDecimal> period : figures) {
            BigDecimal figure = period.get(indicator.code());
            if (figure == null) {
                continue;
            }
            switch (indicator.acrossPeriods()) {
                case Aggregation.Sum _ ->
                    found = Optional.of(found.orElse(BigDecimal.ZERO).add(figure));
                case Aggregation.WeightedMean(String code) -> {
                    BigDecimal weight = period.get(code);
                    if (weight != null) {
                        top = top.add(figure.multiply(weight));
                        bottom = bottom.add(weight);
                    }
                }
                case Aggregation.Last _, Aggregation.Ratio _ -> found = Optional.of(figure);
            }
        }
        return bottom.signum() == 0 ? found : Optional.of(top.divide(bottom, MathContext.DECIMAL128));
    }

    static Optional<BigDecimal> ofReports(Indicator indicator, List<String> units, Map<String, Report> reports) {
        Slice only = PivotExamples.slice("2000-9M", reports, Map.of(), Optional.empty(), Map.of());
        return of(List.of(only), new Cut(Map.of("2000-9M", units), List.of(indicator.code())));
    }

    /** Now less then, over the units that have whatever the figure needs on both sides. */
    static Optional<BigDecimal> change(Indicator indicator, List<String> units, Slice slice) {
        List<String> both = units.stream()
                .filter(unit ->
                        ofReports(indicator, List.of(unit), slice.current()).isPresent()
                                || hasParts(indicator, unit, slice.current()))
                .filter(unit ->
                        ofReports(indicator, List.of(unit), slice.previous()).isPresent()
                                || hasParts(indicator, unit, slice.previous()))
                .toList();
        Optional<BigDecimal> now = ofReports(indicator, both, slice.current());
        return now.flatMap(left -> ofReports(indicator, both, slice.previous()).map(left::subtract));
    }

    /** A divisor of zero leaves one unit without a figure, and does no harm among several. */
    private static boolean hasParts(Indicator indicator, String unit, Map<String, Report> reports) {
        Report report = reports.get(unit);
        return report != null
                && switch (indicator.acrossUnits()) {
                    case Aggregation.Ratio(String one, String other) ->
                        report.figures().containsKey(one) && report.figures().containsKey(other);
                    case Aggregation.WeightedMean(String weight) ->
                        report.figures().containsKey(indicator.code())
                                && report.figures().containsKey(weight);
                    case Aggregation.Sum _, Aggregation.Last _ -> false;
                };
    }

    private static Indicator indicator(String code) {
        return PivotExamples.CATALOGUE.stream()
                .map(Counted::indicator)
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
