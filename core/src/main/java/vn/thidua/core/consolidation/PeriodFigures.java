package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one unit, or one cluster, reported for one of several consecutive periods.
 *
 * @param period names the period in justifications, for example {@code 2017-09}
 * @param figures by indicator code. An absent code was not reported; zero is a figure like any other
 */
public record PeriodFigures(String period, Map<String, BigDecimal> figures) {

    public PeriodFigures {
        figures = Map.copyOf(figures);
    }
}
