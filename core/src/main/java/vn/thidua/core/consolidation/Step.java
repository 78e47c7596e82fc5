package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the justification of a figure: something that went into it, something that did not, or the arithmetic that
 * ended it. A screen prints the steps in their order.
 *
 * <p>A {@code source} is the unit, or the period, that a figure came from.
 */
public sealed interface Step {

    /** A figure that was added. */
    record Addend(String source, BigDecimal value) implements Step {}

    /** A figure that entered a mean with a weight. */
    record Weighted(String source, BigDecimal value, BigDecimal weight) implements Step {}

    /** Both sides of a ratio, as one unit reported them. */
    record Part(String source, BigDecimal numerator, BigDecimal denominator) implements Step {}

    /** The figure of the latest period that has one. */
    record Latest(String source, BigDecimal value) implements Step {}

    /** A figure that was consolidated by its own rule before it entered this one. */
    record Component(Figure figure) implements Step {}

    /** One target that holds for every unit and therefore for all of them together. */
    record CommonTarget(BigDecimal value) implements Step {}

    /**
     * The closing division: {@code dividend ÷ divisor × factor}, rounded once, half-up, to {@code decimals} digits.
     *
     * @param factor 100 for a percentage, 1 for a mean
     */
    record Divided(BigDecimal dividend, BigDecimal divisor, int factor, int decimals) implements Step {}

    /**
     * A unit or period that does not count.
     *
     * @param lacking codes of the figures that were not there; every code that was needed if the whole report was missing;
     *     those that are not asked if that is why
     */
    record LeftOut(String source, Absence absence, List<String> lacking) implements Step {

        public LeftOut {
            lacking = List.copyOf(lacking);
        }
    }

    /** Why there is no figure at all. */
    record NoValue(NoValueReason reason) implements Step {}

    /** How much of a unit's report is absent. */
    enum Absence {
        /** The unit sent no report. */
        REPORT,
        /** The unit sent a report in which this figure is empty. */
        FIGURE,
        /** The unit is not asked for this figure, or for a part of it; nothing is absent. */
        NOT_ASKED
    }

    /** What keeps a figure from existing. */
    enum NoValueReason {
        /** Nobody has the figures that it needs. */
        NOBODY_REPORTED,
        /** The denominators, or the weights, add up to zero. */
        DIVISOR_ZERO,
        /** No target was set. */
        NO_TARGET
    }
}
