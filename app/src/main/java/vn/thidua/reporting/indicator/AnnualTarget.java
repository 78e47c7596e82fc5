package vn.thidua.reporting.indicator;

import java.math.BigDecimal;

/** Who sets what an indicator should reach by the end of the year. */
public sealed interface AnnualTarget {

    /** Nobody: the indicator has no target. */
    record None() implements AnnualTarget {}

    /** Each unit types its own target beside its figure. */
    record PerUnit() implements AnnualTarget {}

    /** One target for every unit, in the indicator's measure. */
    record Common(BigDecimal value) implements AnnualTarget {}
}
