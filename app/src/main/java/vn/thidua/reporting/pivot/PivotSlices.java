package vn.thidua.reporting.pivot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;
import vn.thidua.core.pivot.Counted;
import vn.thidua.core.pivot.Slice;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;

/** Makes of reports what the arithmetic takes. */
final class PivotSlices {

    private PivotSlices() {}

    /**
     * Returns what is known of {@code period}.
     *
     * @param before reports for the same period last year
     * @param formBefore the form that they are reported on; empty if that period is not on record
     */
    static Slice of(
            Period period, Form form, List<UnitFigures> now, List<UnitFigures> before, Optional<Form> formBefore) {
        return new Slice(
                period.code(),
                period.info().year(),
                Slice.byCode(counted(form)),
                reports(now, UnitFigures::figures),
                reports(before, UnitFigures::figures),
                formBefore.map(PivotSlices::codes),
                reports(now, UnitFigures::targets),
                commonTargets(form),
                form.notAsked(),
                formBefore.map(Form::notAsked).orElse(NotAsked.NOTHING));
    }

    private static List<Counted> counted(Form form) {
        Map<String, Set<String>> within = within(form);
        return form.indicators().stream()
                .map(known -> new Counted(
                        known.arithmetic(),
                        known.measure().vi(),
                        within.getOrDefault(known.code(), Set.of()),
                        !(known.target() instanceof AnnualTarget.None)))
                .toList();
    }

    /** A sub-count is counted within its count, and within what that one is counted within. */
    private static Map<String, Set<String>> within(Form form) {
        Map<String, Set<String>> within = new HashMap<>();
        form.indicators().stream().flatMap(known -> known.checks().stream()).forEach(check -> {
            if (check instanceof FigureCheck.PartsWithinWhole(List<String> parts, String whole)) {
                parts.forEach(part ->
                        within.computeIfAbsent(part, _ -> new HashSet<>()).add(whole));
            }
        });
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Set<String> wholes : within.values()) {
                for (String whole : List.copyOf(wholes)) {
                    grows |= wholes.addAll(within.getOrDefault(whole, Set.of()));
                }
            }
        }
        return within;
    }

    private static Set<String> codes(Form form) {
        return form.indicators().stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
    }

    private static Map<String, Report> reports(
            List<UnitFigures> figures, Function<UnitFigures, Map<String, BigDecimal>> take) {
        return figures.stream()
                .collect(Collectors.toMap(
                        one -> one.unit().code(), one -> new Report(one.unit().code(), take.apply(one))));
    }

    private static Map<String, BigDecimal> commonTargets(Form form) {
        Map<String, BigDecimal> targets = new HashMap<>();
        for (IndicatorDefinition known : form.indicators()) {
            if (known.target() instanceof AnnualTarget.Common(BigDecimal value)) {
                targets.put(known.code(), value);
            }
        }
        return targets;
    }
}
