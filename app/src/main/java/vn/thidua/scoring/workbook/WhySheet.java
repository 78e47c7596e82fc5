package vn.thidua.scoring.workbook;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.Explanation;
import vn.thidua.web.Language;

/** One line for each unit and criterion: the points and the arithmetic behind them. */
final class WhySheet {

    private static final List<Integer> WIDTHS = List.of(11, 7, 40, 8, 8, 84);

    private WhySheet() {}

    /** Adds the sheet for units that stand in files, with all figures. */
    static void write(
            WorkbookFile file, List<String> head, TableDocument table, List<SheetColumn> units, Explanation words) {
        int code = LeafSheet.codeWidth(table.rules().nodes());
        int digits = table.rules().rounding().digits();
        WorkbookSheet sheet = file.sheet(Words.vi("why.tab"), List.of(12, code, 40, 8, 8, 84));
        sheet.title(head.getFirst());
        head.subList(1, head.size()).forEach(sheet::note);
        head(sheet);
        for (SheetColumn unit : units) {
            unit.sheet().leaves().forEach(score -> add(sheet, unit.name(), score, words.line(score), digits));
        }
    }

    static void write(WorkbookFile file, List<ScoredCluster> clusters, Marks marks, boolean mayReadRestricted) {
        WorkbookSheet sheet = file.sheet(Words.vi("why.tab"), WIDTHS);
        ScoredCluster first = clusters.getFirst();
        sheet.title(Words.title("why.title", first.period()));
        marks.note(sheet, first);
        head(sheet);
        for (ScoredCluster board : clusters) {
            Explanation words = new Explanation(Language.VI, board::shortName);
            int digits = board.table().rules().rounding().digits();
            for (ScoredUnit unit : board.units()) {
                for (LeafScore score : unit.sheet().leaves()) {
                    String why = mayReadRestricted || !board.readsRestricted(score.leaf())
                            ? words.line(score)
                            : words.lineWithoutFigures(score);
                    add(sheet, unit.unit().shortName(), score, why, digits);
                }
            }
        }
    }

    private static void head(WorkbookSheet sheet) {
        sheet.header(
                Words.vi("unit"),
                Words.vi("code"),
                Words.vi("criterion"),
                Words.vi("points"),
                Words.vi("maximum"),
                Words.vi("why"));
    }

    private static void add(WorkbookSheet sheet, String unit, LeafScore score, String why, int digits) {
        sheet.row(
                SheetCell.text(unit),
                SheetCell.text(score.leaf().code()),
                SheetCell.text(score.leaf().name().vi()),
                score.outcome() instanceof LeafOutcome.Scored(BigDecimal points)
                        ? SheetCell.figure(points, digits)
                        : SheetCell.blank(),
                SheetCell.figure(score.leaf().maximum(), digits),
                SheetCell.text(why));
    }
}
