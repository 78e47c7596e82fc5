package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one unit reported for one period.
 *
 * @param unit identifies the unit, in whatever way the caller identifies units
 * @param figures by indicator code. An absent code was not reported; zero is a figure like any other
 */
public record Report(String unit, Map<String, BigDecimal> figures) {

    public Report {
        figures = Map.copyOf(figures);
    }
}
