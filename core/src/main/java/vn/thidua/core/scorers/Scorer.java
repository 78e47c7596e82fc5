package vn.thidua.core.scorers;

import java.util.Comparator;
import vn.thidua.core.round.Column;

/**
 * Whoever fills a column of other units' sheets.
 *
 * @param unit in whose name; empty for the standing body of the council
 */
public record Scorer(String unit, Column column) implements Comparable<Scorer> {

    private static final Comparator<Scorer> ORDER =
            Comparator.comparing(Scorer::column).thenComparing(Scorer::unit);

    @Override
    public int compareTo(Scorer other) {
        return ORDER.compare(this, other);
    }
}
