package vn.thidua.scoring.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.Section;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.Explanation;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** One cluster as a workbook to print: the ranking, a sheet for each group of the table, why, and what is wrong. */
public final class GroupWorkbook {

    private static final List<Integer> DEFECT_WIDTHS = List.of(7, 16, 22, 60, 50);

    private final TableDocument table;
    private final List<Unit> units;
    private final List<SheetColumn> columns;
    private final List<String> notes;
    private final int digits;

    /**
     * A unit and its place.
     *
     * @param place empty if the unit is barred from a place
     * @param name how it is shown in tables
     * @param total the total that gives the place
     */
    public record Unit(Optional<Integer> place, String name, BigDecimal total, ScoreSheet sheet) {}

    /**
     * Something wrong with what the units were scored on.
     *
     * @param line 0 where a line is missing
     * @param leaves codes of the criteria that are concerned
     */
    public record Defect(int line, String unit, String leaves, String what, String mend) {}

    private GroupWorkbook(TableDocument table, List<Unit> units) {
        this.table = table;
        this.units = units;
        this.columns = units.stream()
                .map(unit -> new SheetColumn(unit.name(), unit.sheet()))
                .toList();
        this.notes = new Marks(false, table.invented()).notes(table);
        this.digits = table.rules().rounding().digits();
    }

    /**
     * Returns the workbook of {@code units}, by place.
     *
     * @param words explains points, in Vietnamese as the whole file
     * @param defects may be empty; then there is no sheet of defects
     */
    public static byte[] of(TableDocument table, List<Unit> units, Explanation words, List<Defect> defects) {
        return new GroupWorkbook(table, units).bytes(words, defects);
    }

    private byte[] bytes(Explanation words, List<Defect> defects) {
        String name = table.name().vi();
        Instant created = table.signedOn().atStartOfDay(Formats.ZONE).toInstant();
        try (WorkbookFile file = new WorkbookFile(name, Words.vi("author"), created)) {
            WorkbookSheet summary = file.sheet(Words.vi("groups.summary"), widths());
            List<LeafSheet> groups = new ArrayList<>();
            for (Node node : table.rules().nodes()) {
                groups.add(LeafSheet.write(
                        file,
                        Words.vi("groups.tab", node.code()),
                        head(Words.vi(
                                "groups.title",
                                node.code(),
                                capitals(node.name().vi()))),
                        List.of(node),
                        Limits.NONE,
                        columns,
                        digits));
            }
            fill(summary, groups, defects.size());
            WhySheet.write(file, head(Words.vi("groups.why")), table, columns, words);
            if (!defects.isEmpty()) {
                write(file, defects);
            }
            return file.bytes();
        }
    }

    private List<Integer> widths() {
        return Stream.of(Stream.of(6, 18), table.rules().nodes().stream().map(_ -> 11), Stream.of(11, 11, 11, 10, 11))
                .flatMap(part -> part)
                .toList();
    }

    private List<String> head(String title) {
        return Stream.concat(Stream.of(title), notes.stream()).toList();
    }

    private void fill(WorkbookSheet sheet, List<LeafSheet> groups, int defects) {
        sheet.title(Words.vi("groups.ranking", capitals(table.name().vi())));
        notes.forEach(sheet::note);
        sheet.header(SummaryHead.of(table));
        for (int i = 0; i < units.size(); i++) {
            add(sheet, units.get(i), columns.get(i), groups);
        }
        if (defects > 0) {
            sheet.note(Words.vi("groups.defective", defects));
        }
        sheet.note(Words.vi("cluster.note", table.rules().maximum()));
    }

    private void add(WorkbookSheet sheet, Unit unit, SheetColumn column, List<LeafSheet> groups) {
        int row = sheet.nextRow();
        List<Node> nodes = table.rules().nodes();
        int last = 2 + nodes.size();
        String total = LeafSheet.letters(last) + row;
        String assigned = LeafSheet.letters(last + 1) + row;
        List<SheetCell> cells = new ArrayList<>();
        cells.add(unit.place().map(place -> SheetCell.figure(place)).orElse(SheetCell.text(Formats.ABSENT)));
        cells.add(SheetCell.text(unit.name()));
        for (int i = 0; i < nodes.size(); i++) {
            cells.add(SheetCell.formula(
                    groups.get(i).reference(column, nodes.get(i).code()), digits));
        }
        cells.add(total(unit, "SUM(" + LeafSheet.letters(2) + row + ":" + LeafSheet.letters(last - 1) + row + ")"));
        cells.add(SheetCell.figure(unit.sheet().assignedMaximum(), digits));
        String maximum = table.rules().maximum().toPlainString();
        cells.add(
                table.rules().limits().equals(Limits.NONE)
                        ? ratio(total + "*" + maximum, assigned, digits)
                        : SheetCell.figure(
                                unit.sheet().scaledTotal().orElse(unit.sheet().total()), digits));
        cells.add(ratio(total + "*100", assigned, 1));
        cells.add(SheetCell.figure(unit.sheet().unscored().size()));
        sheet.row(cells);
    }

    /** A total that is not the sum of its groups is held by a limit of the table and stands as a figure. */
    private SheetCell total(Unit unit, String sum) {
        BigDecimal groups = table.rules().nodes().stream()
                .map(node -> points(unit.sheet(), node))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(digits, table.rules().rounding().mode());
        return groups.compareTo(unit.sheet().total()) == 0
                ? SheetCell.formula("ROUND(" + sum + "," + digits + ")", digits)
                : SheetCell.figure(unit.sheet().total(), digits);
    }

    private static BigDecimal points(ScoreSheet sheet, Node node) {
        SheetColumn column = new SheetColumn("", sheet);
        return switch (node) {
            case Section section -> column.section(section.code()).points();
            case Leaf leaf -> column.leaf(leaf.code()).points();
        };
    }

    /** Where nothing is assigned to a unit there is nothing to divide by. */
    private static SheetCell ratio(String dividend, String divisor, int digits) {
        return SheetCell.formula(
                "IF(" + divisor + "=0,0,ROUND(" + dividend + "/" + divisor + "," + digits + "))", digits);
    }

    private void write(WorkbookFile file, List<Defect> defects) {
        WorkbookSheet sheet = file.sheet(Words.vi("groups.defects.tab"), DEFECT_WIDTHS);
        sheet.title(Words.vi("groups.defects.title"));
        notes.forEach(sheet::note);
        sheet.header(
                Words.vi("groups.defects.line"),
                Words.vi("unit"),
                Words.vi("criterion"),
                Words.vi("groups.defects.what"),
                Words.vi("groups.defects.mend"));
        for (Defect defect : defects) {
            sheet.row(
                    defect.line() == 0 ? SheetCell.blank() : SheetCell.figure(defect.line()),
                    SheetCell.text(defect.unit()),
                    SheetCell.text(defect.leaves()),
                    SheetCell.text(defect.what()),
                    SheetCell.text(defect.mend()));
        }
    }

    private static String capitals(String text) {
        return text.toUpperCase(Language.VI.locale());
    }
}
