package vn.thidua.core.pivot;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What a {@link Cut} comes to, in every measure that several units have together. */
public final class Standing {

    private final Map<Measure, PivotCell> cells;

    Standing(Map<Measure, PivotCell> cells) {
        this.cells = new EnumMap<>(cells);
    }

    /** Returns what there is of a cut of which there is nothing to say but {@code gap}. */
    static Standing none(Gap gap) {
        Map<Measure, PivotCell> cells = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            cells.put(measure, PivotCell.none(measure.isOfPeers() ? Gap.OF_ONE_UNIT : gap));
        }
        return new Standing(cells);
    }

    /** Returns a standing that has {@code actual} and nothing that belongs to one year. */
    static Standing acrossPeriods(PivotCell actual) {
        Map<Measure, PivotCell> cells = none(Gap.YEARLY).cells;
        cells.put(Measure.ACTUAL, actual);
        return new Standing(cells);
    }

    /** Returns the cell of {@code measure}; there is none of several units of {@link Measure#RANK} and its like. */
    public PivotCell of(Measure measure) {
        return Objects.requireNonNull(cells.get(measure));
    }
}
