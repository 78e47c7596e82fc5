package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.reporting.workbook.TypedNumber;

/**
 * What somebody wants to stand in a cell.
 *
 * @param indicator code of the indicator
 * @param text as typed; blank to clear the cell
 * @param estimated whether the figure is to be marked as estimated; means nothing for a target
 * @param seen revision that the person saw; 0 for a cell that was never written
 */
public record CellWish(String indicator, CellPart part, String text, boolean estimated, int seen) {

    /** Wishes for exactly {@code number}, or for nothing to stand there, not estimated. */
    public static CellWish of(String indicator, CellPart part, Optional<BigDecimal> number, int seen) {
        return new CellWish(indicator, part, number.map(TypedNumber::spelled).orElse(""), false, seen);
    }
}
