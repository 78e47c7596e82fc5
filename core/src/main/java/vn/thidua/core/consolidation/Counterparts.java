package vn.thidua.core.consolidation;

import java.util.List;

/**
 * Units of this period and units of an earlier one that are compared as one, because the former took over from the latter.
 *
 * @param name names them together in the result
 * @param current units of this period; empty if nobody took over
 * @param previous units of the earlier period; empty if they took over from nobody
 */
public record Counterparts(String name, List<String> current, List<String> previous) {

    public Counterparts {
        current = List.copyOf(current);
        previous = List.copyOf(previous);
    }
}
