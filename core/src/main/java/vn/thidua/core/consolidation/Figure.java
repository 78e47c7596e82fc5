package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One consolidated figure with its justification.
 *
 * @param indicator code of the indicator
 * @param value empty if there is none; the last step then says why. A sum is exact; a mean or ratio is rounded once,
 *     half-up, to the decimals of the indicator
 * @param coverage who is in the figure and who is not
 * @param steps how the value came about, in order of printing
 */
public record Figure(String indicator, Optional<BigDecimal> value, Coverage coverage, List<Step> steps) {

    public Figure {
        steps = List.copyOf(steps);
    }
}
