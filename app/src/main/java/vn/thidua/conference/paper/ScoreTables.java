package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.Block;
import vn.thidua.document.DataTable;
import vn.thidua.document.DataTable.Alignment;
import vn.thidua.document.DataTable.Column;
import vn.thidua.document.HeaderCell;
import vn.thidua.document.PaperTexts;
import vn.thidua.scoring.BoardLine;
import vn.thidua.scoring.ClusterBoard;

/** How the units of each cluster stand, one table a cluster. */
final class ScoreTables {

    private final PaperTexts texts;

    ScoreTables(PaperTexts texts) {
        this.texts = texts;
    }

    List<Block> of(List<ClusterBoard> boards) {
        if (boards.isEmpty()) {
            return List.of(Block.paragraph(texts.text("scores.none")));
        }
        boolean provisional = boards.stream().anyMatch(ClusterBoard::provisional);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(texts.text(provisional ? "scores.intro" : "scores.final-intro")));
        boards.forEach(board -> blocks.add(table(board)));
        return blocks;
    }

    private DataTable table(ClusterBoard board) {
        return new DataTable(
                Optional.of(texts.text(
                        "scores.caption", board.cluster(), board.table().vi(), Written.number(board.maximum()))),
                List.of(
                        new Column(12, Alignment.CENTRE),
                        new Column(34, Alignment.LEFT),
                        new Column(18, Alignment.RIGHT),
                        new Column(18, Alignment.RIGHT),
                        new Column(18, Alignment.RIGHT)),
                HeaderCell.row(
                        texts.text("scores.place"),
                        texts.text("scores.unit"),
                        texts.text("scores.total"),
                        texts.text("scores.percent"),
                        texts.text("scores.unscored")),
                board.lines().stream().map(ScoreTables::row).toList(),
                List.of());
    }

    private static List<String> row(BoardLine line) {
        return List.of(
                String.valueOf(line.place()),
                line.unit().shortName(),
                Written.number(line.total()),
                Written.number(line.percent()),
                String.valueOf(line.unscored()));
    }
}
