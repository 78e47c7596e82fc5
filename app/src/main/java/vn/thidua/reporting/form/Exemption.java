package vn.thidua.reporting.form;

import java.util.List;

/**
 * Units that are not asked for some figures of a form.
 *
 * @param units codes; at least one
 * @param groups codes of groups of which nothing is asked
 * @param indicators codes of single indicators, with their categories
 */
record Exemption(List<String> units, List<String> groups, List<String> indicators) {

    Exemption {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
    }

    /** Returns this without {@code indicator} itself; a group that it belongs to stays. */
    Exemption without(String indicator) {
        return new Exemption(
                units,
                groups,
                indicators.stream().filter(code -> !code.equals(indicator)).toList());
    }

    /** Says whether it exempts nobody from anything. */
    boolean isEmpty() {
        return groups.isEmpty() && indicators.isEmpty();
    }
}
