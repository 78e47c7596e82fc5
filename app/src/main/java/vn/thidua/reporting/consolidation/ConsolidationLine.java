package vn.thidua.reporting.consolidation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator of the table.
 *
 * @param figures as they are shown; empty if the reader may not see them
 */
public record ConsolidationLine(String code, String name, String measure, Optional<Figures> figures) {

    /**
     * The figures of one indicator in words and digits.
     *
     * @param worse whether the change goes against the wished direction
     * @param gap how many units are in the figure, if it is fewer than sent a report; else empty
     * @param compared how many units are in the change, if it does not go over all that the two figures beside it go over
     * @param percent share of the annual target that is reached
     * @param reached the same share as a number, for the bar
     * @param due share that should be reached by now; empty if the indicator has no such level
     * @param href where the figure comes from
     */
    public record Figures(
            String current,
            String gap,
            String previous,
            String change,
            boolean worse,
            String compared,
            String target,
            String percent,
            Optional<BigDecimal> reached,
            Optional<BigDecimal> due,
            String href) {}
}
