package vn.thidua.reporting.comparison;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.comparison.Difference.Side;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.report.CellChange;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes the lines of a comparison. */
final class ComparisonLines {

    private final Form form;
    private final boolean baseKnown;
    private final Map<String, CellChange> changes = new HashMap<>();

    /** @param since what was written on the server since the workbook went out, or ever if nobody knows when that was */
    ComparisonLines(Form form, boolean baseKnown, List<CellChange> since) {
        this.form = form;
        this.baseKnown = baseKnown;
        since.forEach(change -> changes.put(change.indicator() + "/" + change.part(), change));
    }

    ComparisonPage.Line line(Difference difference) {
        IndicatorDefinition indicator = form.find(difference.indicator()).orElseThrow();
        return new ComparisonPage.Line(
                Choice.written(difference),
                difference.cell(),
                indicator.code(),
                indicator.name().in(Language.current().locale()),
                difference.part() == CellPart.TARGET ? text("reporting.consolidation.target") : "",
                baseKnown ? shown(indicator, difference.base()) : text("reporting.comparison.unknown"),
                shown(indicator, difference.server()),
                shown(indicator, difference.file()),
                difference.side() != Side.FILE,
                difference.side() != Side.SERVER,
                difference.side() == Side.FILE,
                Optional.ofNullable(changes.get(difference.indicator() + "/" + difference.part()))
                        .map(change -> text("reporting.comparison.who", change.by(), Formats.moment(change.at())))
                        .orElse(""));
    }

    private static String shown(IndicatorDefinition indicator, Optional<BigDecimal> number) {
        return Formats.number(number, indicator.arithmetic().decimals());
    }

    static boolean isError(Defect defect) {
        return defect.severity() == Severity.ERROR;
    }

    static List<ComparisonPage.DefectLine> defects(List<Defect> defects, Severity severity) {
        return defects.stream()
                .filter(defect -> defect.severity() == severity)
                .map(defect -> new ComparisonPage.DefectLine(
                        place(defect),
                        defect.found(),
                        Texts.reason(defect.what()),
                        Texts.mend(defect.what()).orElse("")))
                .toList();
    }

    private static String place(Defect defect) {
        if (defect.sheet().isEmpty()) {
            return text("reporting.intake.whole-file");
        }
        return defect.cell().isEmpty() ? defect.sheet() : defect.sheet() + "!" + defect.cell();
    }
}
