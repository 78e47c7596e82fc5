package vn.thidua.reporting.appendix;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.document.HeaderCell;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.web.Formats;

/**
 * The sheet with the figures of each unit, on which every total and every ratio of the workbook rests.
 *
 * <p>A total adds what units reported. A ratio or mean goes over the units that have both of its figures, as in
 * {@code vn.thidua.core.consolidation}; if some lack one, the formula names the cells of those that do not.
 */
final class UnitSheet {

    private static final int FIXED = 4;

    private final AppendixData data;
    private final WorkbookSheet sheet;
    private final String name;
    private final Map<String, Integer> columnOfUnit = new LinkedHashMap<>();
    private final Map<Optional<String>, Integer> columnOfPart = new HashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();

    UnitSheet(AppendixData data, WorkbookFile file) {
        this.data = data;
        this.name = text("reporting.appendix.sheet.units");
        int column = FIXED;
        List<Integer> widths = new ArrayList<>(List.of(5, 7, 48, 12));
        for (ConsolidatedPart cluster : data.period().clusters()) {
            for (Unit unit : cluster.units()) {
                columnOfUnit.put(unit.code(), column++);
                widths.add(10);
            }
            columnOfPart.put(cluster.cluster(), column++);
            widths.add(11);
        }
        columnOfPart.put(Optional.empty(), column);
        widths.add(12);
        this.sheet = file.sheet(name, widths);
    }

    /** Returns the cell with the figure of {@code indicator} for {@code part}, to be named on another sheet. */
    String cell(ConsolidatedPart part, String indicator) {
        return "'" + name + "'!" + cell(partColumn(part), indicator);
    }

    void write() {
        data.titles(sheet, text("reporting.appendix.title.units", data.periodName()));
        header();
        numberRows();
        int number = 0;
        for (Map.Entry<String, List<IndicatorInfo>> group : data.groups().entrySet()) {
            sheet.total(data.groupRow(group.getKey(), columnOfUnit.size() + columnOfPart.size() + FIXED));
            for (IndicatorInfo indicator : group.getValue()) {
                number++;
                sheet.row(row(number, indicator));
            }
        }
        data.notes(sheet, data.period().whole());
    }

    private void header() {
        List<HeaderCell> top = new ArrayList<>();
        List<HeaderCell> below = new ArrayList<>();
        for (String key : List.of("number", "code", "indicator", "measure")) {
            top.add(new HeaderCell(text("reporting.appendix." + key), 1, 2));
        }
        for (ConsolidatedPart cluster : data.period().clusters()) {
            String code = cluster.cluster().orElse("");
            top.add(new HeaderCell(
                    text("reporting.consolidation.cluster", code),
                    cluster.units().size() + 1,
                    1));
            cluster.units().forEach(unit -> below.add(new HeaderCell(unit.shortName(), 1, 1)));
            below.add(new HeaderCell(text("reporting.appendix.total.cluster", code), 1, 1));
        }
        top.add(new HeaderCell(text("reporting.appendix.total"), 1, 2));
        sheet.header(List.of(top, below));
    }

    /** A formula may name a row further down, so every row has its number before the first is written. */
    private void numberRows() {
        int row = sheet.nextRow();
        for (List<IndicatorInfo> group : data.groups().values()) {
            row++;
            for (IndicatorInfo indicator : group) {
                rowOf.put(indicator.code(), row++);
            }
        }
    }

    private List<SheetCell> row(int number, IndicatorInfo info) {
        List<SheetCell> cells = data.lead(number, info);
        Indicator indicator = data.period().whole().figure(info.code()).indicator();
        for (ConsolidatedPart cluster : data.period().clusters()) {
            for (Unit unit : cluster.units()) {
                cells.add(ofUnit(unit, indicator));
            }
            cells.add(ofPart(cluster, indicator));
        }
        cells.add(ofPart(data.period().whole(), indicator));
        return cells;
    }

    private SheetCell ofUnit(Unit unit, Indicator indicator) {
        if (data.notAsked().covers(unit.code(), indicator)) {
            return SheetCell.text(Formats.ABSENT);
        }
        if (indicator.acrossUnits() instanceof Aggregation.Ratio(String numerator, String denominator)) {
            int column = unitColumn(unit.code());
            String part = cell(column, numerator);
            String whole = cell(column, denominator);
            return SheetCell.formula(
                    "IF(OR(%1$s=\"\",%2$s=\"\"),\"\",IF(%2$s=0,\"\",ROUND(%1$s*100/%2$s,%3$d)))"
                            .formatted(part, whole, indicator.decimals()),
                    indicator.decimals());
        }
        Optional<BigDecimal> value = data.value(unit, indicator.code());
        return value.map(known -> SheetCell.figure(known, indicator.decimals())).orElseGet(SheetCell::blank);
    }

    private SheetCell ofPart(ConsolidatedPart part, Indicator indicator) {
        Figure figure = part.figure(indicator.code()).current();
        if (figure.coverage().contributing().isEmpty()) {
            return SheetCell.blank();
        }
        String formula = switch (indicator.acrossUnits()) {
            case Aggregation.Sum _, Aggregation.Last _ -> {
                String all = ranges(part, indicator.code());
                // Spreadsheet programs add binary fractions; rounding takes their dust away and changes no whole
                // number.
                yield indicator.decimals() == 0
                        ? "IF(COUNT(%1$s)=0,\"\",SUM(%1$s))".formatted(all)
                        : "IF(COUNT(%1$s)=0,\"\",ROUND(SUM(%1$s),%2$d))".formatted(all, indicator.decimals());
            }
            case Aggregation.WeightedMean(String weight) ->
                "IF(%2$s=0,\"\",ROUND(%1$s/%2$s,%3$d))"
                        .formatted(
                                products(part, figure, indicator.code(), weight),
                                sum(part, figure, weight),
                                indicator.decimals());
            case Aggregation.Ratio(String numerator, String denominator) ->
                "IF(%2$s=0,\"\",ROUND(%1$s*100/%2$s,%3$d))"
                        .formatted(sum(part, figure, numerator), sum(part, figure, denominator), indicator.decimals());
        };
        return SheetCell.formula(formula, indicator.decimals());
    }

    /** Adds the figures of those who are in {@code figure}. */
    private String sum(ConsolidatedPart part, Figure figure, String indicator) {
        return "SUM("
                + (isOfEverybody(figure)
                        ? ranges(part, indicator)
                        : figure.coverage().contributing().stream()
                                .map(unit -> cell(unitColumn(unit), indicator))
                                .collect(Collectors.joining(",")))
                + ")";
    }

    /** Where some are not asked for one side, the other side of theirs must not be added. */
    private static boolean isOfEverybody(Figure figure) {
        return figure.coverage().isComplete() && figure.coverage().notAsked().isEmpty();
    }

    private String products(ConsolidatedPart part, Figure figure, String indicator, String weight) {
        String products = isOfEverybody(figure)
                ? clusters(part).stream()
                        .map(cluster -> "SUMPRODUCT(" + range(cluster, indicator) + "," + range(cluster, weight) + ")")
                        .collect(Collectors.joining("+"))
                : figure.coverage().contributing().stream()
                        .map(unit -> cell(unitColumn(unit), indicator) + "*" + cell(unitColumn(unit), weight))
                        .collect(Collectors.joining("+"));
        return "(" + products + ")";
    }

    private String ranges(ConsolidatedPart part, String indicator) {
        return clusters(part).stream().map(cluster -> range(cluster, indicator)).collect(Collectors.joining(","));
    }

    private String range(ConsolidatedPart cluster, String indicator) {
        return cell(unitColumn(cluster.units().getFirst().code()), indicator) + ":"
                + cell(unitColumn(cluster.units().getLast().code()), indicator);
    }

    private List<ConsolidatedPart> clusters(ConsolidatedPart part) {
        return part.cluster().isEmpty() ? data.period().clusters() : List.of(part);
    }

    private String cell(int column, String indicator) {
        Integer row = rowOf.get(indicator);
        if (row == null) {
            throw new IllegalStateException("indicator is not on the sheet: " + indicator);
        }
        return CellReference.convertNumToColString(column) + row;
    }

    private int unitColumn(String unit) {
        return Optional.ofNullable(columnOfUnit.get(unit)).orElseThrow();
    }

    private int partColumn(ConsolidatedPart part) {
        return Optional.ofNullable(columnOfPart.get(part.cluster())).orElseThrow();
    }
}
