package vn.thidua.scoring.workbook;

import vn.thidua.document.WorkbookSheet;
import vn.thidua.scoring.board.ScoredCluster;

/**
 * What every sheet says about the worth of its figures.
 *
 * @param provisional whether a conference has yet to adopt the points
 * @param invented whether figures or table are made up for demonstration
 */
record Marks(boolean provisional, boolean invented) {

    String title(ScoredCluster board) {
        return Words.vi("title", board.period().name().vi());
    }

    /** Adds the notes under the title of a sheet. */
    void note(WorkbookSheet sheet, ScoredCluster board) {
        if (provisional || invented) {
            sheet.note(Words.vi(provisional ? (invented ? "provisional-invented" : "provisional") : "invented"));
        }
        sheet.note(Words.vi(
                "table",
                board.table().name().vi(),
                board.table().version(),
                board.table().signedOn(),
                board.table().rules().maximum()));
    }
}
