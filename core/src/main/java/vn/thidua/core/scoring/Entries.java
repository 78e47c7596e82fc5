package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Everything that one unit is scored on. An absent figure is unknown; zero is a figure like any other.
 *
 * @param quantities reported figures by code
 * @param targets the unit's own targets by code
 * @param points points that a person typed, by code of the {@link Direct} leaf
 * @param notAssigned codes of leaves that do not apply to the unit; they count neither in its points nor in its maximum
 */
public record Entries(
        String unit,
        Map<String, BigDecimal> quantities,
        Map<String, BigDecimal> targets,
        Map<String, BigDecimal> points,
        Set<String> notAssigned) {

    public Entries {
        quantities = Map.copyOf(quantities);
        targets = Map.copyOf(targets);
        points = Map.copyOf(points);
        notAssigned = Set.copyOf(notAssigned);
    }
}
