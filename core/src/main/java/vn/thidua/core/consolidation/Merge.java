package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes one figure out of the figures of several sources that count alike, by one rule. */
final class Merge {

    private static final int PERCENT = 100;

    private Merge() {}

    /** Merges figures of units by the rule across units. */
    static Figure acrossUnits(Indicator indicator, List<Source> units) {
        return switch (indicator.acrossUnits()) {
            case Aggregation.Sum _ -> sum(indicator.code(), units);
            case Aggregation.WeightedMean(String weight) -> mean(indicator, weight, units);
            case Aggregation.Ratio(String numerator, String denominator) ->
                ratio(indicator, numerator, denominator, units);
            case Aggregation.Last _ -> throw new IllegalStateException("refused by Indicator");
        };
    }

    /** Lists the codes that a unit must have reported to take part in the figure. */
    static List<String> neededAcrossUnits(Indicator indicator) {
        return switch (indicator.acrossUnits()) {
            case Aggregation.Sum _, Aggregation.Last _ -> List.of(indicator.code());
            case Aggregation.WeightedMean(String weight) -> List.of(indicator.code(), weight);
            case Aggregation.Ratio(String numerator, String denominator) -> List.of(numerator, denominator);
        };
    }

    static Figure sum(String code, List<Source> sources) {
        Split split = Split.of(sources, List.of(code));
        List<Step> steps = split.steps(source -> new Step.Addend(source.name(), source.get(code)));
        if (split.present().isEmpty()) {
            return noValue(code, split.coverage(), steps, Step.NoValueReason.NOBODY_REPORTED);
        }
        return new Figure(code, Optional.of(split.sum(code)), split.coverage(), steps);
    }

    static Figure mean(Indicator indicator, String weight, List<Source> sources) {
        String code = indicator.code();
        Split split = Split.of(sources, List.of(code, weight));
        List<Step> steps =
                split.steps(source -> new Step.Weighted(source.name(), source.get(code), source.get(weight)));
        BigDecimal dividend = split.present().stream()
                .map(source -> source.get(code).multiply(source.get(weight)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return divided(indicator, split, steps, new Step.Divided(dividend, split.sum(weight), 1, indicator.decimals()));
    }

    private static Figure ratio(Indicator indicator, String numerator, String denominator, List<Source> sources) {
        Split split = Split.of(sources, List.of(numerator, denominator));
        List<Step> steps =
                split.steps(source -> new Step.Part(source.name(), source.get(numerator), source.get(denominator)));
        return divided(
                indicator,
                split,
                steps,
                new Step.Divided(split.sum(numerator), split.sum(denominator), PERCENT, indicator.decimals()));
    }

    /** Takes the latest source that has a figure; the ones before it are superseded, the ones after it are missing. */
    static Figure latest(String code, List<Source> periods) {
        int found = periods.size() - 1;
        while (found >= 0 && periods.get(found).find(code).isEmpty()) {
            found--;
        }
        List<Source> after = periods.subList(found + 1, periods.size());
        List<Step> steps = new ArrayList<>();
        if (found >= 0) {
            steps.add(new Step.Latest(
                    periods.get(found).name(), periods.get(found).get(code)));
        }
        after.forEach(period -> steps.add(period.leftOut(List.of(code))));
        if (found < 0) {
            return noValue(
                    code, new Coverage(List.of(), Source.names(after)), steps, Step.NoValueReason.NOBODY_REPORTED);
        }
        return new Figure(
                code,
                periods.get(found).find(code),
                new Coverage(List.of(periods.get(found).name()), Source.names(after)),
                steps);
    }

    /** Divides two figures that were consolidated by their own rules. */
    static Figure ratioOf(Indicator indicator, List<Source> periods, Figure numerator, Figure denominator) {
        List<Step> steps = List.of(new Step.Component(numerator), new Step.Component(denominator));
        Coverage coverage = joint(periods, numerator.coverage(), denominator.coverage());
        if (numerator.value().isEmpty() || denominator.value().isEmpty()) {
            return noValue(indicator.code(), coverage, steps, Step.NoValueReason.NOBODY_REPORTED);
        }
        return divided(
                indicator.code(),
                coverage,
                steps,
                new Step.Divided(numerator.value().get(), denominator.value().get(), PERCENT, indicator.decimals()));
    }

    static Figure noValue(String code, Coverage coverage, List<Step> steps, Step.NoValueReason reason) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step.NoValue(reason));
        return new Figure(code, Optional.empty(), coverage, all);
    }

    private static Figure divided(Indicator indicator, Split split, List<Step> steps, Step.Divided division) {
        if (split.present().isEmpty()) {
            return noValue(indicator.code(), split.coverage(), steps, Step.NoValueReason.NOBODY_REPORTED);
        }
        return divided(indicator.code(), split.coverage(), steps, division);
    }

    private static Figure divided(String code, Coverage coverage, List<Step> steps, Step.Divided division) {
        if (division.divisor().signum() == 0) {
            return noValue(code, coverage, steps, Step.NoValueReason.DIVISOR_ZERO);
        }
        List<Step> all = new ArrayList<>(steps);
        all.add(division);
        return new Figure(code, Optional.of(quotient(division)), coverage, all);
    }

    /** Divides and rounds in one go, so that no digit is rounded twice. */
    private static BigDecimal quotient(Step.Divided division) {
        return division.dividend()
                .multiply(BigDecimal.valueOf(division.factor()))
                .divide(division.divisor(), division.decimals(), RoundingMode.HALF_UP);
    }

    /** A period is missing in a ratio if either side misses it; otherwise it contributes if either side uses it. */
    private static Coverage joint(List<Source> periods, Coverage numerator, Coverage denominator) {
        List<String> missing = Source.names(periods).stream()
                .filter(name -> numerator.missing().contains(name)
                        || denominator.missing().contains(name))
                .toList();
        List<String> contributing = Source.names(periods).stream()
                .filter(name -> numerator.contributing().contains(name)
                        || denominator.contributing().contains(name))
                .filter(name -> !missing.contains(name))
                .toList();
        return new Coverage(contributing, missing);
    }

    /** Sources parted by whether they have every needed figure; some are not asked for them. */
    private record Split(List<Source> present, List<Source> absent, List<Source> notAsked, List<String> needed) {

        static Split of(List<Source> sources, List<String> needed) {
            return new Split(
                    sources.stream().filter(source -> source.hasAll(needed)).toList(),
                    sources.stream()
                            .filter(source -> source.isAsked(needed) && !source.hasAll(needed))
                            .toList(),
                    sources.stream().filter(source -> !source.isAsked(needed)).toList(),
                    needed);
        }

        Coverage coverage() {
            return new Coverage(Source.names(present), Source.names(absent), Source.names(notAsked));
        }

        BigDecimal sum(String code) {
            return present.stream().map(source -> source.get(code)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<Step> steps(Function<Source, Step> contribution) {
            List<Step> steps = new ArrayList<>();
            present.stream().map(contribution).forEach(steps::add);
            absent.forEach(source -> steps.add(source.leftOut(needed)));
            notAsked.forEach(source -> steps.add(source.leftOut(needed)));
            return steps;
        }
    }
}
