package vn.thidua.reporting.pivot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.pivot.Cut;
import vn.thidua.core.pivot.Measure;

/**
 * Where a row and a column meet: the figures that both leave, and what is said of them.
 *
 * @param units who is asked, by period
 */
record PivotPlace(Map<String, List<String>> units, List<String> indicators, Measure measure) {

    /** Returns what {@code item} leaves of it. */
    PivotPlace in(PivotItem item) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        units.forEach((period, asked) -> {
            if (item.period().isEmpty() || item.period().get().equals(period)) {
                left.put(
                        period,
                        item.units()
                                .map(only -> both(asked, only.getOrDefault(period, List.of())))
                                .orElse(asked));
            }
        });
        return new PivotPlace(
                left, item.indicators().orElse(indicators), item.says().orElse(measure));
    }

    Cut cut() {
        return new Cut(units, indicators);
    }

    Optional<String> onlyPeriod() {
        return units.size() == 1 ? units.keySet().stream().findFirst() : Optional.empty();
    }

    /** Returns the unit, if it is about one unit in one period. */
    Optional<String> onlyUnit() {
        return onlyPeriod()
                .map(period -> units.getOrDefault(period, List.of()))
                .filter(asked -> asked.size() == 1)
                .map(List::getFirst);
    }

    Optional<String> onlyIndicator() {
        return indicators.size() == 1 ? Optional.of(indicators.getFirst()) : Optional.empty();
    }

    private static List<String> both(List<String> some, List<String> others) {
        if (others.size() == 1) {
            return some.contains(others.getFirst()) ? others : List.of();
        }
        Set<String> kept = new LinkedHashSet<>(others);
        return some.stream().filter(kept::contains).toList();
    }
}
