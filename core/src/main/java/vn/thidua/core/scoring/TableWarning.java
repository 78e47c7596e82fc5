package vn.thidua.core.scoring;

import java.util.List;

/**
 * Something in a score table that is allowed and yet probably a mistake; the author of the table looks again.
 *
 * @param node code of the leaf
 * @param figures codes of the figures concerned, in the order of the rule
 */
public record TableWarning(Kind kind, String node, List<String> figures) {

    public TableWarning {
        figures = List.copyOf(figures);
    }

    /** What is odd. */
    public enum Kind {
        /**
         * Figures in different units of measure are subtracted or added. A ratio would survive 90/100 typed as 0.9/1; a
         * difference does not.
         */
        MEASURES_MIXED
    }
}
