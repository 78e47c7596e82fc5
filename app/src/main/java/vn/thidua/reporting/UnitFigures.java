package vn.thidua.reporting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import vn.thidua.organization.Unit;

/**
 * What one unit reported for a period, by indicator. An indicator without a figure is not in the map: zero is a value.
 *
 * @param submission which submission the figures stand in
 * @param version 1 for the first submission of the unit for the period, and so on
 * @param figures as typed; derived indicators are not in it
 * @param targets annual targets that the unit typed
 */
public record UnitFigures(
        Unit unit, UUID submission, int version, Map<String, BigDecimal> figures, Map<String, BigDecimal> targets) {

    public UnitFigures {
        figures = Map.copyOf(figures);
        targets = Map.copyOf(targets);
    }
}
