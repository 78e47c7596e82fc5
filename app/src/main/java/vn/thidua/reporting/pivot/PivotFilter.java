package vn.thidua.reporting.pivot;

import java.util.List;
import vn.thidua.web.Option;

/**
 * What can be chosen, and what is.
 *
 * @param selects choices of one, in the order of the page
 * @param periods of which several can be chosen; nothing if there is no choice
 * @param indicators of which several can be chosen; nothing if there is no choice
 * @param under code of the unit whose subtree is shown; empty for all
 * @param view id of the saved view that is open; empty if none is
 */
public record PivotFilter(List<Select> selects, Boxes periods, Boxes indicators, String under, String view) {

    public PivotFilter {
        selects = List.copyOf(selects);
    }

    /** A choice of one. */
    public record Select(String name, String label, List<Option> options, String value) {

        public Select {
            options = List.copyOf(options);
        }
    }

    /**
     * A choice of several.
     *
     * @param label what is chosen, and how many
     * @param chosen values of those that are
     */
    public record Boxes(String name, String label, List<Option> options, List<String> chosen) {

        public Boxes {
            options = List.copyOf(options);
            chosen = List.copyOf(chosen);
        }
    }
}
