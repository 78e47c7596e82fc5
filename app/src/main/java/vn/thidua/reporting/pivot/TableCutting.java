package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.pivot.Gap;
import vn.thidua.core.pivot.PivotCell;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.period.Period;
import vn.thidua.web.Language;

/** Cuts out of the whole table what one page shows: some rows, some columns, and always the totals of all. */
final class TableCutting {

    private static final String KEY = "reporting.pivot.";

    /** Columns that a phone shows unfolded. */
    private static final int UNFOLDED = 2;

    private final PivotGrid grid;
    private final PivotChoice choice;
    private final int from;
    private final int across;
    private final List<PivotCell> cells = new ArrayList<>();

    TableCutting(PivotGrid grid) {
        this.grid = grid;
        this.choice = grid.choice();
        this.from = Math.min(choice.from(), grid.rows().size() / PivotChoice.LENGTH * PivotChoice.LENGTH);
        this.across = Math.min(choice.across(), grid.columns().size() / PivotChoice.WIDTH * PivotChoice.WIDTH);
    }

    /** Returns the rows on the page, without the total. */
    List<PivotItem> rows() {
        return part(grid.rows(), from, PivotChoice.LENGTH);
    }

    /** Returns the columns on the page, without the total. */
    List<PivotItem> columns() {
        return part(grid.columns(), across, PivotChoice.WIDTH);
    }

    /** Returns every cell of the {@link #table} once it was made. */
    List<PivotCell> cells() {
        return List.copyOf(cells);
    }

    PivotTable table() {
        List<PivotItem> columns =
                Stream.concat(columns().stream(), grid.totalColumn().stream()).toList();
        int rows = grid.rows().size();
        int wide = grid.columns().size();
        List<PivotTable.Line> lines = Stream.concat(rows().stream(), grid.totalRow().stream())
                .map(row -> line(row, columns))
                .toList();
        return new PivotTable(
                lead(),
                choice.rows().label(),
                heads(columns),
                lines,
                rows <= PivotChoice.LENGTH
                        ? ""
                        : text(KEY + "rows", from + 1, Math.min(rows, from + PivotChoice.LENGTH), rows),
                from == 0
                        ? Optional.empty()
                        : Optional.of(
                                choice.at(from - PivotChoice.LENGTH, across).href()),
                from + PivotChoice.LENGTH >= rows
                        ? Optional.empty()
                        : Optional.of(
                                choice.at(from + PivotChoice.LENGTH, across).href()),
                wide <= PivotChoice.WIDTH
                        ? ""
                        : text(KEY + "columns", across + 1, Math.min(wide, across + PivotChoice.WIDTH), wide),
                across == 0
                        ? Optional.empty()
                        : Optional.of(
                                choice.at(from, across - PivotChoice.WIDTH).href()),
                across + PivotChoice.WIDTH >= wide
                        ? Optional.empty()
                        : Optional.of(
                                choice.at(from, across + PivotChoice.WIDTH).href()));
    }

    /** Says what the table is about: what is counted, of which units, in which periods. */
    String lead() {
        List<IndicatorInfo> indicators = grid.indicators();
        String counted = indicators.size() == 1
                ? text(
                        KEY + "lead.indicator",
                        indicators.getFirst().code(),
                        indicators.getFirst().name().in(Language.current().locale()),
                        PivotItems.measure(indicators))
                : text(KEY + "lead.indicators", indicators.size());
        String said = choice.columns() == PivotAxis.MEASURES
                ? ""
                : text(KEY + "lead.measure", MeasureWords.label(choice.measure()));
        return text(
                KEY + "lead",
                counted,
                said,
                grid.facts().anyTime().size(),
                grid.facts().periods().stream().map(TableCutting::name).collect(Collectors.joining(", ")));
    }

    private static String name(Period period) {
        return period.info().name().in(Language.current().locale());
    }

    private static List<PivotTable.Column> heads(List<PivotItem> columns) {
        List<PivotTable.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(
                    new PivotTable.Column(columns.get(i).name(), columns.get(i).total(), i >= UNFOLDED));
        }
        return heads;
    }

    private PivotTable.Line line(PivotItem row, List<PivotItem> columns) {
        List<PivotTable.Cell> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            shown.add(cell(row, columns.get(i), i >= UNFOLDED));
        }
        return new PivotTable.Line(row.key(), row.code(), row.name(), row.measure(), row.total(), shown);
    }

    private PivotTable.Cell cell(PivotItem row, PivotItem column, boolean folded) {
        PivotPlace place = grid.place(row, column);
        PivotCell cell = grid.cell(row, column);
        cells.add(cell);
        boolean reached = cell.gap().isEmpty()
                || cell.gap().filter(gap -> gap == Gap.MISSING).isPresent();
        return new PivotTable.Cell(
                CellWords.text(cell, place.measure(), grid.isInPoints(place)),
                CellWords.note(cell),
                CellWords.isWorse(cell),
                cell.gap().isPresent(),
                folded,
                reached ? new PivotOrigin(grid.facts(), choice).of(place) : Optional.empty());
    }

    private static List<PivotItem> part(List<PivotItem> items, int from, int length) {
        return items.subList(Math.min(from, items.size()), Math.min(items.size(), from + length));
    }
}
