package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.BilingualText;

/**
 * An indicator that is asked by fixed categories as well, for example by level. Each category is an indicator of its own,
 * called {@code CODE.CATEGORY}; together they are never more than the whole.
 *
 * @param indicator code of the whole
 */
record Disaggregation(String indicator, List<Category> categories) {

    Disaggregation {
        categories = List.copyOf(categories);
    }

    /**
     * One part of the whole.
     *
     * @param code capital letters and digits, at most six
     */
    record Category(String code, BilingualText name) {}

    /** Returns the code of the indicator that asks {@code category}. */
    String codeOf(Category category) {
        return indicator + "." + category.code();
    }

    /** Returns {@code whole} with the rule on its parts, and the parts after it. */
    List<IndicatorDefinition> of(IndicatorDefinition whole) {
        List<FigureCheck> checks = new ArrayList<>(whole.checks());
        checks.add(new FigureCheck.PartsWithinWhole(
                categories.stream().map(this::codeOf).toList(), indicator));
        List<IndicatorDefinition> all = new ArrayList<>();
        all.add(new IndicatorDefinition(
                whole.arithmetic(),
                whole.group(),
                whole.name(),
                whole.measure(),
                whole.valueType(),
                whole.restricted(),
                whole.target(),
                checks));
        categories.forEach(category -> all.add(part(whole, category)));
        return all;
    }

    private IndicatorDefinition part(IndicatorDefinition whole, Category category) {
        Indicator arithmetic = whole.arithmetic();
        return new IndicatorDefinition(
                new Indicator(
                        codeOf(category),
                        arithmetic.acrossUnits(),
                        arithmetic.acrossPeriods(),
                        arithmetic.direction(),
                        arithmetic.decimals()),
                whole.group(),
                new BilingualText(
                        whole.name().vi() + " – " + category.name().vi(),
                        whole.name().en() + " – " + category.name().en()),
                whole.measure(),
                whole.valueType(),
                whole.restricted(),
                new AnnualTarget.None(),
                List.of());
    }
}
