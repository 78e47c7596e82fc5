package vn.thidua.reporting.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Counterparts;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * What units reported for a period and for the same period last year, by unit code.
 *
 * @param targets annual targets that units typed in their report of this period
 * @param notAskedBefore what the form of last year's period did not ask of whom
 */
record PeriodReports(
        Form form,
        Map<String, Report> current,
        Map<String, Report> previous,
        Map<String, Report> targets,
        NotAsked notAskedBefore) {

    static PeriodReports of(Form form, List<UnitFigures> now, List<UnitFigures> before, NotAsked notAskedBefore) {
        Map<String, Report> current = new HashMap<>();
        Map<String, Report> targets = new HashMap<>();
        Map<String, Report> earlier = new HashMap<>();
        for (UnitFigures figures : now) {
            String unit = figures.unit().code();
            current.put(unit, new Report(unit, figures.figures()));
            targets.put(unit, new Report(unit, figures.targets()));
        }
        for (UnitFigures figures : before) {
            String unit = figures.unit().code();
            earlier.put(unit, new Report(unit, figures.figures()));
        }
        return new PeriodReports(form, current, earlier, targets, notAskedBefore);
    }

    /** Consolidates the reports of {@code units}, each compared with itself. */
    ConsolidatedPart part(Optional<String> cluster, List<Unit> units) {
        List<String> expected = units.stream().map(Unit::code).toList();
        return part(
                cluster,
                units,
                Consolidation.compare(
                        indicators(),
                        expected,
                        of(expected, current),
                        of(expected, previous),
                        of(expected, targets),
                        commonTargets(),
                        form.notAsked(),
                        notAskedBefore));
    }

    /**
     * Consolidates the reports of {@code units}, each compared with those that its figures came from.
     *
     * @param counterparts in which each of {@code units} occurs once
     */
    ConsolidatedPart part(List<Unit> units, List<Counterparts> counterparts) {
        List<String> now =
                counterparts.stream().flatMap(both -> both.current().stream()).toList();
        List<String> before =
                counterparts.stream().flatMap(both -> both.previous().stream()).toList();
        return part(
                Optional.empty(),
                units,
                Consolidation.compareCounterparts(
                        indicators(),
                        counterparts,
                        of(now, current),
                        of(before, previous),
                        of(now, targets),
                        commonTargets(),
                        form.notAsked(),
                        notAskedBefore));
    }

    private ConsolidatedPart part(Optional<String> cluster, List<Unit> units, List<ComparedFigure> figures) {
        List<String> expected = units.stream().map(Unit::code).toList();
        Coverage coverage = Consolidation.acrossUnits(indicators(), expected, of(expected, current))
                .reports();
        return new ConsolidatedPart(cluster, units, figures, coverage);
    }

    private List<Indicator> indicators() {
        return form.indicators().stream().map(IndicatorDefinition::arithmetic).toList();
    }

    private static List<Report> of(List<String> units, Map<String, Report> reports) {
        return units.stream()
                .map(unit -> Optional.ofNullable(reports.get(unit)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, BigDecimal> commonTargets() {
        Map<String, BigDecimal> targets = new HashMap<>();
        for (IndicatorDefinition indicator : form.indicators()) {
            if (indicator.target() instanceof AnnualTarget.Common(BigDecimal value)) {
                targets.put(indicator.code(), value);
            }
        }
        return targets;
    }
}
