package vn.thidua.reporting.entry;

import java.util.List;
import java.util.Map;

/**
 * What became of cells, for the script of the grid; every text is ready to be shown.
 *
 * @param cells in the order in which they were sent
 * @param computed what computed indicators come to since, by code; "–" if nothing
 * @param findings rules that the figures break now
 * @param blanks how many figures are not reported
 * @param errors words for how many findings there are; empty if none
 * @param progress words for how far the report is filled in
 * @param saved words for when it was saved
 */
record SavedCells(
        List<Cell> cells,
        Map<String, String> computed,
        List<GridPage.Found> findings,
        String blanks,
        String errors,
        String progress,
        String saved) {

    /**
     * One cell.
     *
     * @param state {@code saved}, {@code refused} or {@code overtaken}
     * @param shown what stands in the cell; empty if nothing, or if it was refused
     * @param message why not; empty if it was saved
     */
    record Cell(String indicator, String part, String state, String shown, int revision, String message) {}
}
