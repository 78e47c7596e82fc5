package vn.thidua.reporting.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.shared.Scope;

/**
 * Asks about figures of one report that are far from last year's, or from those of the units in the same cluster. Others are
 * compared with only as far as the reader sees their figures.
 */
@Component
public class UnusualFigures {

    private final ReportedFigures reported;
    private final UnitDirectory units;

    UnusualFigures(ReportedFigures reported, UnitDirectory units) {
        this.reported = reported;
        this.units = units;
    }

    /**
     * Returns what is worth a question, in the order of the form.
     *
     * @param scope units whose figures the reader sees
     * @param figures of the report of {@code unit}, computed ones included; one that was not reported is not in it
     */
    public List<Finding> of(Scope scope, Period period, Form form, UUID unit, Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> before = before(period, form, unit);
        List<Map<String, BigDecimal>> peers = peers(scope, period, form, unit);
        List<Finding> findings = new ArrayList<>();
        for (IndicatorDefinition indicator : form.indicators()) {
            String code = indicator.code();
            BigDecimal value = figures.get(code);
            if (value != null) {
                Optional.ofNullable(before.get(code))
                        .flatMap(earlier -> Outliers.since(code, value, earlier))
                        .or(() -> Outliers.among(code, value, all(peers, code, value)))
                        .ifPresent(what -> findings.add(new Finding(List.of(code), what)));
            }
        }
        return findings;
    }

    private static List<BigDecimal> all(List<Map<String, BigDecimal>> peers, String code, BigDecimal own) {
        List<BigDecimal> all = new ArrayList<>(peers.stream()
                .flatMap(one -> Optional.ofNullable(one.get(code)).stream())
                .toList());
        all.add(own);
        return all;
    }

    private Map<String, BigDecimal> before(Period period, Form form, UUID unit) {
        return period.info()
                .previous()
                .flatMap(code -> reported.unitFigures(new Scope(Set.of(unit)), code).stream()
                        .findFirst())
                .map(UnitFigures::figures)
                .map(figures -> ComputedFigures.of(form, figures))
                .orElse(Map.of());
    }

    private List<Map<String, BigDecimal>> peers(Scope scope, Period period, Form form, UUID unit) {
        Set<UUID> seen = units.clusters(period.info().dueOn()).stream()
                .filter(cluster -> cluster.members().stream().map(Unit::id).anyMatch(unit::equals))
                .flatMap(cluster -> cluster.members().stream().map(Unit::id))
                .filter(other -> !other.equals(unit) && scope.covers(other))
                .collect(Collectors.toSet());
        if (seen.isEmpty()) {
            return List.of();
        }
        return reported.unitFigures(new Scope(seen), period.code()).stream()
                .map(UnitFigures::figures)
                .map(figures -> ComputedFigures.of(form, figures))
                .toList();
    }
}
