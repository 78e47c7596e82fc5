package vn.thidua.core.pivot;

import java.util.Set;
import vn.thidua.core.consolidation.Indicator;

/**
 * An indicator that a form asks, as far as a pivot needs to know.
 *
 * @param measure what one of it is called; figures of different measures are never added
 * @param within codes of the indicators that it is counted within, for example all awards for those of the front line
 * @param targeted whether somebody sets a target for it
 */
public record Counted(Indicator indicator, String measure, Set<String> within, boolean targeted) {

    public Counted {
        within = Set.copyOf(within);
    }
}
