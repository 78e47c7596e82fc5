package vn.thidua.core.consolidation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which figures are not asked of which units. Zero, empty and not asked are three things: a figure that is not asked neither
 * counts nor is missed, and one that stands there all the same does not count.
 *
 * @param figures codes of indicators by the unit that is not asked for them; a unit that is asked for everything is not in it
 */
public record NotAsked(Map<String, Set<String>> figures) {

    /** Everybody is asked for everything. */
    public static final NotAsked NOTHING = new NotAsked(Map.of());

    public NotAsked {
        Map<String, Set<String>> copy = new HashMap<>();
        figures.forEach((unit, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(unit, Set.copyOf(codes));
            }
        });
        figures = Map.copyOf(copy);
    }

    /** Returns the codes of what {@code unit} is not asked for. */
    public Set<String> of(String unit) {
        return figures.getOrDefault(unit, Set.of());
    }

    /** Says whether {@code unit} is not asked for the figure {@code code} itself. */
    public boolean has(String unit, String code) {
        return of(unit).contains(code);
    }

    /**
     * Says whether {@code unit} has no part in {@code indicator}: it is not asked for the figure, or for its weight, numerator
     * or denominator.
     */
    public boolean covers(String unit, Indicator indicator) {
        Set<String> codes = of(unit);
        return !codes.isEmpty()
                && (codes.contains(indicator.code())
                        || Merge.neededAcrossUnits(indicator).stream().anyMatch(codes::contains));
    }

    /** Says whether everybody is asked for everything. */
    public boolean isEmpty() {
        return figures.isEmpty();
    }
}
