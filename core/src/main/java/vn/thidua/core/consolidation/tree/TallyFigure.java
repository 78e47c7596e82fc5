package vn.thidua.core.consolidation.tree;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.core.consolidation.Step;

/**
 * The figure of one indicator at one unit, made of all reports at and under it.
 *
 * @param indicator code of the indicator
 * @param value as {@link vn.thidua.core.consolidation.Consolidation#acrossUnits} computes it; empty if there is none
 * @param reason why there is no value; empty if there is one
 * @param reported how many reports are in the figure; for a mean or ratio those that have both of its sides
 * @param empty how many reports leave it, or a side of it, empty
 * @param notAsked how many reports are of units that are not asked for it, or for a side of it
 * @param estimated how many of {@code reported} are estimates, wholly or on one side
 */
public record TallyFigure(
        String indicator,
        Optional<BigDecimal> value,
        Optional<Step.NoValueReason> reason,
        int reported,
        int empty,
        int notAsked,
        int estimated) {}
