package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What already stands in a workbook that is handed to a unit.
 *
 * @param figures by code of the indicator
 * @param targets by code of the indicator
 */
public record Prefill(Map<String, BigDecimal> figures, Map<String, BigDecimal> targets) {

    /** Nothing: the unit fills in everything. */
    public static final Prefill NOTHING = new Prefill(Map.of(), Map.of());

    public Prefill {
        figures = Map.copyOf(figures);
        targets = Map.copyOf(targets);
    }
}
