package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.pivot.Measure;
import vn.thidua.core.pivot.PivotCell;
import vn.thidua.web.ChartData;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/**
 * Draws one row or one column of what is on the page.
 *
 * @param rows those on the page, without the total
 * @param columns the same
 */
record ChartDrawing(PivotGrid grid, List<PivotItem> rows, List<PivotItem> columns) {

    /** Bars of one chart; more cannot be told apart. */
    static final int MOST = 16;

    private static final String KEY = "reporting.pivot.chart.";
    private static final String COLUMN = "column:";
    private static final String ROW = "row:";
    private static final int LONGEST_LABEL = 34;

    /** A figure to be drawn. */
    private record Bar(String name, String measure, PivotCell cell, Measure says, boolean points) {

        String words() {
            return CellWords.text(cell, says, points);
        }
    }

    /** Returns what can be drawn. */
    List<Option> options() {
        return Stream.concat(
                        columns.stream()
                                .map(item -> new Option(COLUMN + item.key(), text(KEY + "column", item.name()))),
                        rows.stream().map(item -> new Option(ROW + item.key(), text(KEY + "row", title(item)))))
                .toList();
    }

    /** Returns which of {@link #options} is drawn. */
    String drawn() {
        String usual = grid.choice().columns() == PivotAxis.MEASURES
                ? COLUMN + MeasureWords.word(usualMeasure())
                : columns.isEmpty() ? "" : COLUMN + columns.getLast().key();
        return options().stream()
                .map(Option::value)
                .filter(value -> value.equals(grid.choice().draw()))
                .findFirst()
                .orElse(usual);
    }

    /** Different things are compared by how far each is from its target. */
    private Measure usualMeasure() {
        return grid.choice().rows().isOfIndicators()
                ? Measure.PERCENT_OF_TARGET
                : grid.choice().measure();
    }

    /** Returns the chart; empty if its figures are not of one kind or there are not two of them. */
    Optional<PivotChart> chart() {
        String drawn = drawn();
        Optional<PivotItem> column = find(columns, COLUMN, drawn);
        Optional<PivotItem> row = find(rows, ROW, drawn);
        List<Bar> bars =
                column.map(this::ofColumn).or(() -> row.map(this::ofRow)).orElse(List.of());
        List<Bar> shown = bars.subList(0, Math.min(MOST, bars.size()));
        List<Bar> present =
                shown.stream().filter(bar -> bar.cell().value().isPresent()).toList();
        return present.size() < 2 || !isOfOneKind(present)
                ? Optional.empty()
                : Optional.of(
                        chart(column.or(() -> row).map(ChartDrawing::title).orElse(""), shown, present, bars.size()));
    }

    private static Optional<PivotItem> find(List<PivotItem> items, String kind, String drawn) {
        return items.stream().filter(item -> drawn.equals(kind + item.key())).findFirst();
    }

    private List<Bar> ofColumn(PivotItem column) {
        return rows.stream().map(row -> bar(title(row), row, column)).toList();
    }

    private List<Bar> ofRow(PivotItem row) {
        return columns.stream().map(column -> bar(column.name(), row, column)).toList();
    }

    private Bar bar(String name, PivotItem row, PivotItem column) {
        PivotPlace place = grid.place(row, column);
        return new Bar(name, row.measure(), grid.cell(row, column), place.measure(), grid.isInPoints(place));
    }

    /** Numbers of visits beside numbers of people would say nothing; per cent of target can stand beside each other. */
    private static boolean isOfOneKind(List<Bar> bars) {
        boolean oneMeasure = bars.stream().map(Bar::says).distinct().count() == 1;
        Measure says = bars.getFirst().says();
        return oneMeasure
                && (says.isPercent()
                        || bars.stream().map(Bar::measure).distinct().count() == 1);
    }

    private PivotChart chart(String title, List<Bar> bars, List<Bar> present, int all) {
        Bar highest =
                present.stream().max(Comparator.comparing(ChartDrawing::value)).orElseThrow();
        Bar lowest =
                present.stream().min(Comparator.comparing(ChartDrawing::value)).orElseThrow();
        boolean line = grid.choice().line();
        return new PivotChart(
                text(KEY + "title", title),
                new ChartData(line ? "trend" : "rank", members(bars)),
                text(KEY + "finding", present.size(), highest.name(), highest.words(), lowest.name(), lowest.words()),
                text(KEY + (all > bars.size() ? "caption.first" : "caption"), bars.size(), all),
                List.of(text(KEY + "name"), text(KEY + "value")),
                bars.stream()
                        .map(bar -> new PivotChart.Point(bar.name(), bar.words()))
                        .toList());
    }

    private static Map<String, Object> members(List<Bar> bars) {
        Map<String, Object> members = new HashMap<>();
        List<Object> values = new ArrayList<>();
        bars.forEach(bar -> values.add(bar.cell().value()));
        members.put("names", bars.stream().map(bar -> shortened(bar.name())).toList());
        members.put("values", values);
        members.put(
                "digits",
                bars.stream().mapToInt(bar -> bar.cell().decimals()).max().orElse(0));
        members.put("unit", bars.getFirst().says().isPercent() ? " %" : "");
        members.put("none", Formats.ABSENT);
        members.put(
                "signed",
                bars.stream()
                        .anyMatch(bar -> bar.cell()
                                .value()
                                .filter(value -> value.signum() < 0)
                                .isPresent()));
        return members;
    }

    private static BigDecimal value(Bar bar) {
        return bar.cell().value().orElseThrow();
    }

    private static String title(PivotItem item) {
        return item.code().isEmpty() ? item.name() : item.code() + " " + item.name();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_LABEL
                ? name
                : name.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }
}
