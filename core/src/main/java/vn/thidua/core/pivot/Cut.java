package vn.thidua.core.pivot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which figures a cell is about.
 *
 * @param units the units that are asked, by period; a period without any is part of the cut all the same
 * @param indicators codes; several are added up, if that makes sense
 */
public record Cut(Map<String, List<String>> units, List<String> indicators) {

    public Cut {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        units.forEach((period, asked) -> copy.put(period, List.copyOf(asked)));
        units = Collections.unmodifiableMap(copy);
        indicators = List.copyOf(indicators);
    }

    List<String> unitsOf(String period) {
        return units.getOrDefault(period, List.of());
    }

    Cut of(String indicator) {
        return new Cut(units, List.of(indicator));
    }
}
