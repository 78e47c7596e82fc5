package vn.thidua.scoring.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Given;
import vn.thidua.core.round.LeafColumns;
import vn.thidua.core.scorers.Mark;
import vn.thidua.core.scorers.Scorer;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.scoring.table.TableDocument;

/** Reads the finished columns of the sheets of one round. */
final class SheetReader {

    private static final List<Column> OF_OTHERS = List.of(Column.PEER, Column.HEAD);

    private final TableDocument table;
    private final Function<UUID, String> codes;
    private final List<Mark> marks = new ArrayList<>();
    private final List<ScoredRound.Filled> filled = new ArrayList<>();

    /** @param codes turns the id of a unit into its code */
    SheetReader(TableDocument table, Function<UUID, String> codes) {
        this.table = table;
        this.codes = codes;
    }

    List<Mark> marks() {
        return marks;
    }

    List<ScoredRound.Filled> filled() {
        return filled;
    }

    /** Reads {@code sheet}, of which nothing is read before it was sent. */
    void read(Sheet sheet, SheetPoints points) {
        if (sheet.submittedAt().isPresent()) {
            table.rules().nodes().forEach(section -> read(sheet, points, section, section));
        }
    }

    private void read(Sheet sheet, SheetPoints points, Node section, Node node) {
        switch (node) {
            case Section inner -> inner.children().forEach(child -> read(sheet, points, section, child));
            case Leaf leaf -> {
                if (leaf.maximum().signum() > 0) {
                    read(sheet, points, section, leaf);
                }
            }
        }
    }

    private void read(Sheet sheet, SheetPoints points, Node section, Leaf leaf) {
        String unit = codes.apply(sheet.unit());
        LeafColumns columns = points.columns(leaf.code());
        for (Column column : Column.values()) {
            finished(sheet, columns, column)
                    .ifPresent(
                            given -> filled.add(new ScoredRound.Filled(unit, section, column, given, leaf.maximum())));
        }
        for (Column column : OF_OTHERS) {
            Optional<PointsRow> row = points.latest(leaf.code(), column);
            finished(sheet, columns, column)
                    .ifPresent(given -> marks.add(new Mark(
                            new Scorer(
                                    row.flatMap(PointsRow::actingFor).map(codes).orElse(""), column),
                            unit,
                            leaf.maximum(),
                            given,
                            finished(sheet, columns, Column.SELF),
                            finished(sheet, columns, Column.SETTLED))));
        }
    }

    /** Returns the points of {@code column} once its step is taken, unless a column before it was written later. */
    private static Optional<BigDecimal> finished(Sheet sheet, LeafColumns columns, Column column) {
        return sheet.state().compareTo(column.done()) >= 0
                ? columns.current(column).map(Given::points)
                : Optional.empty();
    }

    /** Returns {@code points} by sheet, with none for a sheet without any. */
    static SheetPoints of(Map<UUID, SheetPoints> points, Sheet sheet) {
        return points.getOrDefault(sheet.id(), new SheetPoints(List.of()));
    }
}
