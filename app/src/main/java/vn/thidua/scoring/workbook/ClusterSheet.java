package vn.thidua.scoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;

/** The ranking of one cluster with its points by section. */
final class ClusterSheet {

    private final WorkbookSheet sheet;
    private final ScoredCluster board;
    private final LeafSheet leaves;
    private final Marks marks;
    private final List<Node> nodes;
    private final int digits;

    ClusterSheet(WorkbookSheet sheet, ScoredCluster board, LeafSheet leaves, Marks marks) {
        this.sheet = sheet;
        this.board = board;
        this.leaves = leaves;
        this.marks = marks;
        this.nodes = board.table().rules().nodes();
        this.digits = board.table().rules().rounding().digits();
    }

    /** Adds the empty sheet, so that the rankings stand first in the file. */
    static WorkbookSheet start(WorkbookFile file, ScoredCluster board) {
        List<Integer> widths = Stream.of(
                        Stream.of(6, 16),
                        board.table().rules().nodes().stream().map(_ -> 11),
                        Stream.of(10, 11, 11, 10, 11))
                .flatMap(part -> part)
                .toList();
        return file.sheet(Words.vi("cluster.tab", board.cluster().code()), widths);
    }

    void fill() {
        sheet.title(Words.title("cluster.title", board.period(), board.cluster().code()));
        marks.note(sheet, board);
        sheet.header(SummaryHead.of(board.table()));
        board.units().forEach(this::add);
        board.barred()
                .forEach(unit -> sheet.note(Words.vi(
                        "barred",
                        unit.unit().shortName(),
                        unit.total(),
                        unit.barring().stream()
                                .map(offence -> offence.name().vi())
                                .collect(Collectors.joining("; ")))));
        if (!board.unplaced().isEmpty()) {
            sheet.note(Words.vi(
                    "unplaced", board.unplaced().stream().map(Unit::shortName).collect(Collectors.joining(", "))));
        }
        sheet.note(Words.vi("cluster.note", board.table().rules().maximum()));
    }

    private void add(ScoredUnit unit) {
        SheetColumn column = new SheetColumn(unit.unit().shortName(), unit.sheet());
        int row = sheet.nextRow();
        int last = 2 + nodes.size();
        String total = LeafSheet.letters(last) + row;
        String assigned = LeafSheet.letters(last + 1) + row;
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.figure(unit.place()));
        cells.add(SheetCell.text(unit.unit().shortName()));
        nodes.forEach(node -> cells.add(SheetCell.formula(leaves.reference(column, node.code()), digits)));
        cells.add(SheetCell.formula(leaves.totalReference(column), digits));
        cells.add(SheetCell.figure(unit.sheet().assignedMaximum(), digits));
        cells.add(scaled(unit, total, assigned));
        cells.add(SheetCell.formula("ROUND(" + total + "*100/" + assigned + ",1)", 1));
        cells.add(SheetCell.figure(unit.unscored().size()));
        sheet.row(cells);
    }

    /** A total that is held between limits is no plain quotient. */
    private SheetCell scaled(ScoredUnit unit, String total, String assigned) {
        ScoreTable table = board.table().rules();
        return table.limits().equals(Limits.NONE)
                ? SheetCell.formula(
                        "ROUND(" + total + "*" + table.maximum().toPlainString() + "/" + assigned + "," + digits + ")",
                        digits)
                : SheetCell.figure(
                        unit.sheet().scaledTotal().orElse(unit.sheet().total()), digits);
    }
}
