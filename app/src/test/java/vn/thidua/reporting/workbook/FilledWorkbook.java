package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** A workbook in which every figure stands and no two are equal, so that a figure in a wrong cell is noticed. */
final class FilledWorkbook {

    static final Prefill PREFILL = prefill();
    static final byte[] FILE = WorkbookExamples.written(PREFILL);

    private FilledWorkbook() {}

    private static Prefill prefill() {
        Map<String, BigDecimal> figures = new HashMap<>();
        Map<String, BigDecimal> targets = new HashMap<>();
        int number = 0;
        for (IndicatorDefinition indicator : WorkbookExamples.form().indicators()) {
            number++;
            if (indicator.isDerived()) {
                continue;
            }
            boolean bounded = indicator.checks().stream().anyMatch(check -> check instanceof FigureCheck.Within);
            boolean part = indicator.checks().stream().anyMatch(check -> check instanceof FigureCheck.PartsWithinWhole);
            boolean total = indicator.code().equals("KT07") || indicator.code().equals("TC01");
            int decimals = indicator.arithmetic().decimals();
            BigDecimal figure = bounded
                    ? new BigDecimal(number).movePointLeft(decimals == 0 ? 0 : 1)
                    : new BigDecimal(total ? 900_000 + number : part ? 100 + number : 5_000 + number);
            figures.put(indicator.code(), figure.setScale(decimals));
            if (indicator.target() instanceof AnnualTarget.PerUnit) {
                BigDecimal target = bounded ? new BigDecimal(90) : new BigDecimal(700_000 + number);
                targets.put(indicator.code(), target.setScale(decimals));
            }
        }
        return new Prefill(figures, targets);
    }

    /** Returns the row, from 0, of every asked indicator of the sheet with this position in the form. */
    static Map<Integer, IndicatorDefinition> rows(int sheet) {
        SheetLayout layout = new SheetLayout(WorkbookExamples.form());
        FormSheet asked = WorkbookExamples.form().sheets().get(sheet);
        Map<Integer, IndicatorDefinition> rows = new LinkedHashMap<>();
        asked.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .forEach(indicator -> rows.put(layout.rowOf(indicator.code()), indicator));
        return rows;
    }

    /** Returns the code of the indicator that stands in {@code row}, from 0, of the sheet. */
    static String code(int sheet, int row) {
        return Objects.requireNonNull(rows(sheet).get(row)).code();
    }

    /** Returns the figures and, marked, the targets that {@code outcome} would store; empty if it was refused. */
    static Map<String, BigDecimal> values(ReadOutcome outcome) {
        Map<String, BigDecimal> values = new TreeMap<>();
        if (outcome instanceof ReadOutcome.Accepted(UnitReport report, List<Defect> _)) {
            for (ReportedFigure figure : report.figures()) {
                figure.figure().ifPresent(value -> values.put(figure.indicator(), value));
                figure.target().ifPresent(value -> values.put(figure.indicator() + " target", value));
            }
        }
        return values;
    }

    /** Returns what {@link #values} returns for the workbook as it went out. */
    static Map<String, BigDecimal> original() {
        Map<String, BigDecimal> values = new TreeMap<>(PREFILL.figures());
        PREFILL.targets().forEach((code, value) -> values.put(code + " target", value));
        return values;
    }

    /** Returns the errors as "cell CODE". */
    static List<String> errors(ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Accepted _ -> List.of();
            case ReadOutcome.Refused(var _, var _, List<Defect> defects) ->
                defects.stream()
                        .filter(defect -> defect.severity() == Severity.ERROR)
                        .map(defect ->
                                (defect.cell() + " " + defect.what().code().name()).strip())
                        .toList();
        };
    }
}
