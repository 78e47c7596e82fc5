package vn.thidua.reporting.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.reporting.check.ComputedFigures;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.Slot;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/**
 * Writes the lines of a grid.
 *
 * @param before figures of the same period last year, computed ones included
 * @param open says whether the cells of an indicator may be written by the reader now
 * @param restricted whether the reader sees restricted indicators
 * @param wrong indicators that break a rule
 * @param notAsked indicators that the unit is not asked for, or for a part of
 * @param marks what was said about figures and proves them, in words, by indicator
 */
record GridSheets(
        Form form,
        Report report,
        Map<String, BigDecimal> before,
        Predicate<String> open,
        boolean restricted,
        Set<String> wrong,
        Predicate<IndicatorDefinition> notAsked,
        Map<String, String> marks) {

    private static final GridPage.Field NOT_ASKED = new GridPage.Field("", 0, false, false, true);

    List<GridPage.Sheet> list() {
        Map<String, Slot> slots =
                report.slots().stream().collect(Collectors.toMap(Slot::indicator, Function.identity()));
        Map<String, BigDecimal> figures = ComputedFigures.of(form, typed(report));
        return form.sheets().stream()
                .map(sheet ->
                        new GridPage.Sheet(sheet.tab(), sheet.title().in(language()), lines(sheet, slots, figures)))
                .toList();
    }

    /** Returns the figures of the working copy; what was not reported is not in it. */
    static Map<String, BigDecimal> typed(Report report) {
        Map<String, BigDecimal> typed = new HashMap<>();
        report.slots().forEach(slot -> slot.figure().ifPresent(value -> typed.put(slot.indicator(), value)));
        return typed;
    }

    private List<GridPage.Line> lines(FormSheet sheet, Map<String, Slot> slots, Map<String, BigDecimal> figures) {
        String[] group = {""};
        return sheet.indicators().stream()
                .map(indicator -> {
                    String heading = indicator.group().name().in(language());
                    boolean same = heading.equals(group[0]);
                    group[0] = heading;
                    return line(
                            indicator, same ? "" : heading, Optional.ofNullable(slots.get(indicator.code())), figures);
                })
                .toList();
    }

    private GridPage.Line line(
            IndicatorDefinition indicator, String heading, Optional<Slot> slot, Map<String, BigDecimal> figures) {
        boolean locked = indicator.restricted() && !restricted;
        boolean left = !locked && notAsked.test(indicator);
        boolean writable = !locked && slot.isPresent() && open.test(indicator.code());
        String code = indicator.code();
        return new GridPage.Line(
                code,
                indicator.name().in(language()),
                indicator.measure().in(language()),
                heading,
                locked,
                slot.isEmpty(),
                locked ? "" : shown(indicator, Optional.ofNullable(before.get(code)), Formats.ABSENT),
                left
                        ? NOT_ASKED
                        : locked
                                ? hidden()
                                : slot.map(held -> field(indicator, held, CellPart.FIGURE, writable))
                                        .orElseGet(() -> computed(indicator, Optional.ofNullable(figures.get(code)))),
                left ? NOT_ASKED : locked ? hidden() : target(indicator, slot, writable),
                !left && slot.filter(Slot::estimated).isPresent(),
                wrong.contains(code),
                locked ? "" : marks.getOrDefault(code, ""));
    }

    private static GridPage.Field target(IndicatorDefinition indicator, Optional<Slot> slot, boolean writable) {
        return switch (indicator.target()) {
            case AnnualTarget.PerUnit()
            when slot.isPresent() -> field(indicator, slot.get(), CellPart.TARGET, writable);
            case AnnualTarget.Common(BigDecimal value) -> computed(indicator, Optional.of(value));
            case AnnualTarget.PerUnit(), AnnualTarget.None() -> hidden();
        };
    }

    private static GridPage.Field field(IndicatorDefinition indicator, Slot slot, CellPart part, boolean open) {
        return new GridPage.Field(
                shown(indicator, slot.number(part), open ? "" : Formats.ABSENT),
                slot.revision(part),
                open,
                slot.number(part).isPresent(),
                false);
    }

    private static GridPage.Field computed(IndicatorDefinition indicator, Optional<BigDecimal> value) {
        return new GridPage.Field(shown(indicator, value, Formats.ABSENT), 0, false, false, false);
    }

    private static GridPage.Field hidden() {
        return new GridPage.Field("", 0, false, false, false);
    }

    static String shown(IndicatorDefinition indicator, Optional<BigDecimal> value, String absent) {
        return value.map(number -> Formats.number(number, indicator.arithmetic().decimals()))
                .orElse(absent);
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
