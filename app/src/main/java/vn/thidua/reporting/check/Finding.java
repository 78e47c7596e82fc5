package vn.thidua.reporting.check;

import java.util.List;
import vn.thidua.shared.Violation;

/**
 * A rule that the figures of a report break.
 *
 * @param indicators codes of the indicators whose figures are involved, the one to look at first in front
 * @param what which rule, with the figures
 */
public record Finding(List<String> indicators, Violation what) {

    public Finding {
        indicators = List.copyOf(indicators);
    }
}
