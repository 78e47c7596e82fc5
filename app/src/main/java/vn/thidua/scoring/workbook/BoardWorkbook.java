package vn.thidua.scoring.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.identity.Installation;
import vn.thidua.scoring.ScoreWorkbook;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.table.Standing;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Formats;

/** Writes the score boards of a period: a sheet per cluster, the points of every criterion, and why. */
@Component
class BoardWorkbook implements ScoreWorkbook {

    private final BoardQueries boards;
    private final Installation installation;

    BoardWorkbook(BoardQueries boards, Installation installation) {
        this.boards = boards;
        this.installation = installation;
    }

    @Override
    public void write(Scope scope, String period, OutputStream out) throws IOException {
        out.write(bytes(scope, period, false));
    }

    /**
     * Returns the workbook.
     *
     * @param mayReadRestricted whether figures of restricted indicators stand in the reasons
     * @throws NotFound if no score table is in force for the period
     */
    byte[] bytes(Scope scope, String period, boolean mayReadRestricted) {
        List<ScoredCluster> clusters = boards.boards(scope, period);
        if (clusters.isEmpty()) {
            throw new NotFound("score table for period", period);
        }
        Instant created = installation.asOf().atStartOfDay(Formats.ZONE).toInstant();
        ScoredCluster first = clusters.getFirst();
        Marks marks = new Marks(
                first.standing() == Standing.PROVISIONAL,
                installation.isDemo() || first.table().invented());
        List<SheetColumn> units = clusters.stream()
                .flatMap(board -> board.units().stream())
                .map(unit -> new SheetColumn(unit.unit().shortName(), unit.sheet()))
                .toList();
        try (WorkbookFile file = new WorkbookFile(marks.title(first), Words.vi("author"), created)) {
            List<WorkbookSheet> rankings = new ArrayList<>();
            for (ScoredCluster board : clusters) {
                rankings.add(ClusterSheet.start(file, board));
            }
            List<String> head = new ArrayList<>(List.of(Words.title("leaves.title", first.period())));
            head.addAll(marks.notes(first.table()));
            LeafSheet leaves = LeafSheet.write(
                    file,
                    Words.vi("leaves.tab"),
                    head,
                    first.table().rules().nodes(),
                    first.table().rules().limits(),
                    units,
                    first.table().rules().rounding().digits());
            for (int i = 0; i < clusters.size(); i++) {
                new ClusterSheet(rankings.get(i), clusters.get(i), leaves, marks).fill();
            }
            WhySheet.write(file, clusters, marks, mayReadRestricted);
            return file.bytes();
        }
    }
}
