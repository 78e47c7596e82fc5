package vn.thidua.scoring.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.table.TableDocument;

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
        notes(board.table()).forEach(sheet::note);
    }

    /** Returns the notes under the title of a sheet of {@code table}. */
    List<String> notes(TableDocument table) {
        List<String> notes = new ArrayList<>();
        if (provisional || invented) {
            notes.add(Words.vi(provisional ? (invented ? "provisional-invented" : "provisional") : "invented"));
        }
        notes.add(Words.vi(
                "table",
                table.name().vi(),
                table.version(),
                table.signedOn(),
                table.rules().maximum()));
        return notes;
    }
}
