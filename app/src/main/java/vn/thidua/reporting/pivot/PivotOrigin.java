package vn.thidua.reporting.pivot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.organization.Unit;

/** Finds the page that shows where a figure of the table comes from. */
record PivotOrigin(PivotFacts facts, PivotChoice choice) {

    private static final String TABLE = "/reporting/consolidation/figure?period=";
    private static final String LEVELS = "/reporting/consolidation/levels/figure?period=";

    /**
     * Returns the address; empty for figures of several indicators or periods and for units that no page shows together,
     * whose own figures stand in the table.
     */
    Optional<String> of(PivotPlace place) {
        return place.onlyPeriod()
                .flatMap(period -> place.onlyIndicator().flatMap(indicator -> of(place, period, indicator)));
    }

    private Optional<String> of(PivotPlace place, String period, String indicator) {
        List<String> units = place.units().getOrDefault(period, List.of());
        if (units.size() == 1) {
            String unit = encoded(units.getFirst());
            return Optional.of(LEVELS + encoded(period) + "&unit=" + unit + "&group=&at=" + unit + "&indicator="
                    + encoded(indicator) + "&source=" + unit);
        }
        return together(period, units)
                .map(part ->
                        TABLE + encoded(period) + "&part=" + encoded(part) + "&group=&indicator=" + encoded(indicator));
    }

    /** Returns the cluster that {@code units} are, or nothing for everybody; empty if they are neither. */
    private Optional<String> together(String period, List<String> units) {
        List<List<String>> clusters = facts.clusters().getOrDefault(period, Map.of()).values().stream()
                .map(members -> members.stream().map(Unit::code).toList())
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        if (choice.cluster().isEmpty()
                && choice.under().isEmpty()
                && units.size() == clusters.stream().mapToInt(List::size).sum()) {
            return Optional.of("");
        }
        return facts.clusters().getOrDefault(period, Map.of()).entrySet().stream()
                .filter(cluster ->
                        cluster.getValue().stream().map(Unit::code).toList().equals(units))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
