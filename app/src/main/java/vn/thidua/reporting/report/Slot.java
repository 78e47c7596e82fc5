package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a working copy holds for one indicator.
 *
 * @param indicator its code
 * @param figure empty is "not reported"; zero is zero
 * @param target empty if none was typed
 * @param estimated whether the figure is marked as estimated
 * @param figureRevision how often the figure was written; 0 if never
 * @param targetRevision how often the target was written; 0 if never
 */
public record Slot(
        String indicator,
        Optional<BigDecimal> figure,
        Optional<BigDecimal> target,
        boolean estimated,
        int figureRevision,
        int targetRevision) {

    /** Returns the number in {@code part}. */
    public Optional<BigDecimal> number(CellPart part) {
        return switch (part) {
            case FIGURE -> figure;
            case TARGET -> target;
        };
    }

    /** Returns how often {@code part} was written. */
    public int revision(CellPart part) {
        return switch (part) {
            case FIGURE -> figureRevision;
            case TARGET -> targetRevision;
        };
    }

    /** Returns this with another number in {@code part}, written once more. */
    Slot with(CellPart part, Optional<BigDecimal> number, boolean mark) {
        return switch (part) {
            case FIGURE -> new Slot(indicator, number, target, mark, figureRevision + 1, targetRevision);
            case TARGET -> new Slot(indicator, figure, number, estimated, figureRevision, targetRevision + 1);
        };
    }
}
