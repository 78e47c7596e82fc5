package vn.thidua.reporting.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Report;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** What the figures of one report come to. */
public final class ComputedFigures {

    private static final String UNIT = "unit";

    private ComputedFigures() {}

    /**
     * Returns the figure of every indicator of {@code form} that has one, typed or computed, rounded as the indicator says.
     *
     * @param typed by indicator; one that was not reported is not in it
     */
    public static Map<String, BigDecimal> of(Form form, Map<String, BigDecimal> typed) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Consolidation.acrossUnits(
                        form.indicators().stream()
                                .map(IndicatorDefinition::arithmetic)
                                .toList(),
                        List.of(UNIT),
                        List.of(new Report(UNIT, typed)))
                .figures()
                .forEach(figure -> figure.value().ifPresent(value -> figures.put(figure.indicator(), value)));
        return figures;
    }
}
