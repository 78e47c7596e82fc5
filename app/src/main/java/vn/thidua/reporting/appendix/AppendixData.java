package vn.thidua.reporting.appendix;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.web.Language;

/**
 * What the sheets of the workbook are made of.
 *
 * @param byUnit what each unit reported, by code of the unit
 * @param notAsked what units are not asked for, by code
 * @param restricted whether restricted indicators may be in the workbook
 * @param invented whether the workbook says that its figures are invented
 */
record AppendixData(
        ConsolidatedPeriod period,
        Map<String, UnitFigures> byUnit,
        NotAsked notAsked,
        boolean restricted,
        boolean invented) {

    AppendixData {
        byUnit = Map.copyOf(byUnit);
    }

    /** Returns the indicators that may be shown, by name of their group. */
    Map<String, List<IndicatorInfo>> groups() {
        return period.indicators().stream()
                .filter(indicator -> restricted || !indicator.restricted())
                .collect(Collectors.groupingBy(
                        indicator -> indicator.groupName().in(language()), LinkedHashMap::new, Collectors.toList()));
    }

    Optional<BigDecimal> value(Unit unit, String indicator) {
        return Optional.ofNullable(byUnit.get(unit.code()))
                .map(UnitFigures::figures)
                .map(figures -> figures.get(indicator));
    }

    String periodName() {
        return period.period().name().in(language());
    }

    String previousName() {
        return period.previous()
                .map(previous -> previous.name().in(language()))
                .orElse(text("reporting.consolidation.previous"));
    }

    void titles(WorkbookSheet sheet, String title) {
        sheet.title(title);
        if (invented) {
            sheet.note(text("reporting.appendix.invented"));
        }
        sheet.gap();
    }

    /** Adds what a reader must know under the table. */
    void notes(WorkbookSheet sheet, ConsolidatedPart part) {
        sheet.gap();
        if (part.reports().isComplete()) {
            sheet.note(text("reporting.appendix.note.complete", part.units().size()));
        } else {
            sheet.note(text(
                    "reporting.consolidation.note.missing",
                    names(part, part.reports().missing())));
        }
        if (part.figures().stream()
                .anyMatch(figure -> !figure.current().coverage().notAsked().isEmpty())) {
            sheet.note(text("reporting.appendix.note.not-asked"));
        }
        sheet.note(text("reporting.appendix.note.rules"));
        if (!restricted && period.indicators().stream().anyMatch(IndicatorInfo::restricted)) {
            sheet.note(text("reporting.appendix.note.restricted"));
        }
    }

    List<SheetCell> lead(int number, IndicatorInfo indicator) {
        return new ArrayList<>(List.of(
                SheetCell.figure(number),
                SheetCell.text(indicator.code()),
                SheetCell.text(indicator.name().in(language())),
                SheetCell.text(indicator.measure().in(language()))));
    }

    /** Returns a row that names a group in the column of the indicators. */
    SheetCell[] groupRow(String name, int columns) {
        SheetCell[] cells = new SheetCell[columns];
        Arrays.fill(cells, SheetCell.blank());
        cells[2] = SheetCell.text(name);
        return cells;
    }

    static String names(ConsolidatedPart part, List<String> codes) {
        return part.units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .map(Unit::shortName)
                .collect(Collectors.joining(", "));
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
