package vn.thidua.core.consolidation;

import java.util.List;

/**
 * The figures of many units made one.
 *
 * @param figures one for each indicator, in the order of the indicators
 * @param reports which units sent a report at all; a single figure may cover fewer
 */
public record Consolidated(List<Figure> figures, Coverage reports) {

    public Consolidated {
        figures = List.copyOf(figures);
    }

    /**
     * Returns the figure of one indicator.
     *
     * @throws IllegalArgumentException if the indicator was not consolidated, which is a fault of the caller
     */
    public Figure figure(String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("indicator was not consolidated: " + indicator));
    }
}
