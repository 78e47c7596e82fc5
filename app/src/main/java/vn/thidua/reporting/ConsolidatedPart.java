package vn.thidua.reporting;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.organization.Unit;

/**
 * The figures of one cluster, or of all units together.
 *
 * @param cluster code of the cluster; empty for all units together
 * @param units who is asked, in their official order
 * @param figures one for each indicator of the form, in its order
 * @param reports which units (by code) sent a report at all
 */
public record ConsolidatedPart(
        Optional<String> cluster, List<Unit> units, List<ComparedFigure> figures, Coverage reports) {

    public ConsolidatedPart {
        units = List.copyOf(units);
        figures = List.copyOf(figures);
    }

    /**
     * Returns the line of one indicator.
     *
     * @throws IllegalArgumentException if the form has no such indicator, which is a fault of the caller
     */
    public ComparedFigure figure(String indicator) {
        return figures.stream()
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("indicator is not in the form: " + indicator));
    }
}
