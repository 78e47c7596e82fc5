package vn.thidua.reporting.appendix;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.core.consolidation.TargetProgress;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.IndicatorInfo;

/**
 * The sheet of one cluster, or of all units together: this period, last year, change, target, share of target.
 *
 * <p>Comparisons are like for like. If some units lack one side, the formula carries the figures of those that have both.
 */
final class PartSheet {

    private static final List<Integer> WIDTHS = List.of(5, 7, 64, 14, 13, 13, 12, 10, 13, 10, 22);

    private final AppendixData data;
    private final ConsolidatedPart part;
    private final WorkbookSheet sheet;

    PartSheet(AppendixData data, ConsolidatedPart part, WorkbookFile file) {
        this.data = data;
        this.part = part;
        this.sheet = file.sheet(
                part.cluster()
                        .map(code -> text("reporting.appendix.sheet.cluster", code))
                        .orElseGet(() -> text("reporting.appendix.sheet.all")),
                WIDTHS);
    }

    void write(UnitSheet units) {
        data.titles(
                sheet,
                part.cluster()
                        .map(code -> text("reporting.appendix.title.cluster", code, data.periodName()))
                        .orElseGet(() -> text(
                                "reporting.appendix.title.all", part.units().size(), data.periodName())));
        sheet.header(
                text("reporting.appendix.number"),
                text("reporting.appendix.code"),
                text("reporting.appendix.indicator"),
                text("reporting.appendix.measure"),
                data.periodName(),
                data.previousName(),
                text("reporting.appendix.difference"),
                text("reporting.appendix.percent"),
                text("reporting.consolidation.target"),
                text("reporting.consolidation.percent"),
                text("reporting.appendix.missing"));
        int number = 0;
        for (Map.Entry<String, List<IndicatorInfo>> group : data.groups().entrySet()) {
            sheet.total(data.groupRow(group.getKey(), WIDTHS.size()));
            for (IndicatorInfo indicator : group.getValue()) {
                number++;
                sheet.row(row(number, indicator, units));
            }
        }
        data.notes(sheet, part);
    }

    private List<SheetCell> row(int number, IndicatorInfo info, UnitSheet units) {
        ComparedFigure figure = part.figure(info.code());
        int decimals = info.decimals();
        int row = sheet.nextRow();
        List<SheetCell> cells = data.lead(number, info);
        cells.add(figure.current()
                .value()
                .map(value -> SheetCell.formula(units.cell(part, info.code()), decimals))
                .orElseGet(SheetCell::blank));
        cells.add(constant(figure.previous().value(), decimals));
        change(cells, figure, row);
        TargetProgress progress = figure.progress();
        cells.add(constant(progress.target().value(), decimals));
        cells.add(share(figure, row));
        cells.add(SheetCell.text(absent(figure.current().coverage())));
        return cells;
    }

    private String absent(Coverage coverage) {
        List<String> absent = new ArrayList<>();
        if (!coverage.missing().isEmpty()) {
            absent.add(AppendixData.names(part, coverage.missing()));
        }
        if (!coverage.notAsked().isEmpty()) {
            absent.add(text("reporting.not-asked-of", AppendixData.names(part, coverage.notAsked())));
        }
        return String.join("; ", absent);
    }

    private static void change(List<SheetCell> cells, ComparedFigure figure, int row) {
        Change change = figure.change();
        int decimals = figure.indicator().decimals();
        boolean whole = change.current().equals(figure.current().value())
                && change.previous().equals(figure.previous().value());
        String now = whole ? "E" + row : plain(change.current());
        String before = whole ? "F" + row : plain(change.previous());
        cells.add(
                change.difference().isPresent()
                        ? SheetCell.formula("ROUND(%s-%s,%d)".formatted(now, before, decimals), decimals)
                        : SheetCell.blank());
        cells.add(
                change.percent().isPresent()
                        ? SheetCell.formula(
                                "IF(%2$s=0,\"\",ROUND((%1$s-%2$s)*100/%2$s,%3$d))"
                                        .formatted(now, before, Consolidation.PERCENT_DECIMALS),
                                Consolidation.PERCENT_DECIMALS)
                        : SheetCell.blank());
    }

    private static SheetCell share(ComparedFigure figure, int row) {
        TargetProgress progress = figure.progress();
        if (progress.percent().isEmpty()) {
            return SheetCell.blank();
        }
        boolean whole = progress.comparedActual().equals(figure.current().value())
                && progress.comparedTarget().equals(progress.target().value());
        String actual = whole ? "E" + row : plain(progress.comparedActual());
        String target = whole ? "I" + row : plain(progress.comparedTarget());
        return SheetCell.formula(
                "IF(%2$s=0,\"\",ROUND(%1$s*100/%2$s,%3$d))".formatted(actual, target, Consolidation.PERCENT_DECIMALS),
                Consolidation.PERCENT_DECIMALS);
    }

    private static SheetCell constant(Optional<BigDecimal> value, int decimals) {
        return value.map(known -> SheetCell.figure(known, decimals)).orElseGet(SheetCell::blank);
    }

    /** Formulas are kept in English notation: a point, no grouping. */
    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("0");
    }
}
