package vn.thidua.reporting.indicator;

import java.util.List;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.shared.BilingualText;

/**
 * An indicator as people know it: the arithmetic of the core, with names, measure, checks and protection.
 *
 * @param arithmetic code, aggregation, direction and decimals
 * @param group field of work it stands under
 * @param name what is counted
 * @param measure what one of it is called, for example "lượt người"; "%" for percentages
 * @param valueType kind of number
 * @param restricted whether only persons entrusted with it may see its figures
 * @param target who sets the annual target
 * @param checks what must hold for it within one unit's report
 */
public record IndicatorDefinition(
        Indicator arithmetic,
        IndicatorGroup group,
        BilingualText name,
        BilingualText measure,
        ValueType valueType,
        boolean restricted,
        AnnualTarget target,
        List<FigureCheck> checks) {

    public IndicatorDefinition {
        checks = List.copyOf(checks);
    }

    /** Returns the code that identifies the indicator in its catalogue, for example {@code DT06}. */
    public String code() {
        return arithmetic.code();
    }

    /** Says whether the figure is computed from other figures and therefore never asked of a unit. */
    public boolean isDerived() {
        return arithmetic.isDerived();
    }
}
