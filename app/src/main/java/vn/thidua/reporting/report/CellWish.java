package vn.thidua.reporting.report;

/**
 * What somebody wants to stand in a cell.
 *
 * @param indicator code of the indicator
 * @param text as typed; blank to clear the cell
 * @param estimated whether the figure is to be marked as estimated; means nothing for a target
 * @param seen revision that the person saw; 0 for a cell that was never written
 */
public record CellWish(String indicator, CellPart part, String text, boolean estimated, int seen) {}
