package vn.thidua.core.pivot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Indicator;

/** Says what may be added up and what may not. */
final class Additions {

    private Additions() {}

    /** Returns what speaks against adding figures of {@code counted}, which are several; empty if nothing does. */
    static Optional<Gap> ofIndicators(List<Counted> counted) {
        if (counted.stream().map(Counted::measure).distinct().count() > 1) {
            return Optional.of(Gap.MIXED_MEASURES);
        }
        if (!counted.stream().allMatch(one -> one.indicator().acrossUnits() instanceof Aggregation.Sum)) {
            return Optional.of(Gap.NOT_ADDITIVE);
        }
        Set<String> codes = counted.stream().map(one -> one.indicator().code()).collect(Collectors.toSet());
        return counted.stream().flatMap(one -> one.within().stream()).anyMatch(codes::contains)
                ? Optional.of(Gap.PART_OF_ANOTHER)
                : Optional.empty();
    }

    /**
     * Returns what speaks against one figure of several periods; empty if nothing does. A level, such as a headcount, is
     * that of the latest period, so that nothing of it counts twice.
     *
     * @param needed the indicator and what it is computed from, as each of the periods defines them
     */
    static Optional<Gap> ofPeriods(List<Slice> slices, List<List<Indicator>> needed) {
        if (needed.stream().distinct().count() > 1) {
            return Optional.of(Gap.RULE_CHANGED);
        }
        boolean overlap = slices.stream().map(Slice::year).distinct().count() < slices.size();
        boolean level = needed.getFirst().stream()
                .map(Indicator::acrossPeriods)
                .allMatch(rule -> rule instanceof Aggregation.Last || rule instanceof Aggregation.Ratio);
        return overlap && !level ? Optional.of(Gap.PERIODS_OVERLAP) : Optional.empty();
    }

    /** Returns the codes of the indicators that figures of {@code indicator} are made of, its own first. */
    static List<String> needed(Indicator indicator) {
        return switch (indicator.acrossUnits()) {
            case Aggregation.Sum _, Aggregation.Last _ -> List.of(indicator.code());
            case Aggregation.WeightedMean(String weight) -> List.of(indicator.code(), weight);
            case Aggregation.Ratio(String numerator, String denominator) ->
                List.of(indicator.code(), numerator, denominator);
        };
    }
}
