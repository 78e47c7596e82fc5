package vn.thidua.reporting.pivot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.pivot.Pivot;
import vn.thidua.core.pivot.Slice;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/** Reads what a table is made of: the reports of each period once, those of the year before included. */
@Component
class PivotFactQueries {

    private final ReportedFigures reported;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory directory;

    PivotFactQueries(
            ReportedFigures reported, PeriodRepository periods, FormRepository forms, UnitDirectory directory) {
        this.reported = reported;
        this.periods = periods;
        this.forms = forms;
        this.directory = directory;
    }

    /**
     * Returns what {@code scope} sees of the choice; empty if no period is on record.
     *
     * @param restricted whether the reader may see restricted indicators
     * @throws NotFound if there is no such period or unit, or the reader sees nothing of the cluster or unit chosen
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<PivotFacts> facts(Scope scope, boolean restricted, PivotChoice choice) {
        List<Period> chosen = chosen(choice);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<UnitFigures>> read = new HashMap<>();
        Map<String, Map<String, List<Unit>>> clusters = new LinkedHashMap<>();
        Map<String, List<PivotFacts.Member>> members = new LinkedHashMap<>();
        List<Slice> slices = new ArrayList<>();
        for (Period period : chosen) {
            clusters.put(period.code(), clusters(scope, period));
            members.put(period.code(), members(clusters.getOrDefault(period.code(), Map.of()), choice, period));
            slices.add(slice(scope, period, read));
        }
        refuseUnseen(choice, members);
        Map<String, IndicatorInfo> visible = new LinkedHashMap<>();
        Map<String, Indicator> arithmetic = new HashMap<>();
        boolean hides = false;
        for (Period period : chosen.reversed()) {
            Form form = form(period);
            form.indicators().forEach(known -> arithmetic.putIfAbsent(known.code(), known.arithmetic()));
            for (IndicatorInfo info : reported.indicators(period.code())) {
                hides |= info.restricted() && !restricted;
                if (!info.restricted() || restricted) {
                    visible.putIfAbsent(info.code(), info);
                }
            }
        }
        refuseUnknown(choice, arithmetic.keySet(), List.copyOf(visible.values()));
        return Optional.of(new PivotFacts(
                chosen, List.copyOf(visible.values()), arithmetic, hides, members, clusters, Pivot.of(slices)));
    }

    /** Returns all periods on record, the latest first. */
    List<Period> known() {
        return periods.list();
    }

    private List<Period> chosen(PivotChoice choice) {
        List<Period> all = periods.list();
        List<Period> chosen = choice.periods().isEmpty()
                ? all.stream()
                        .limit(choice.columns() == PivotAxis.PERIODS ? PivotChoice.MOST_PERIODS : 1)
                        .toList()
                : choice.periods().stream()
                        .limit(PivotChoice.MOST_PERIODS)
                        .map(periods::get)
                        .toList();
        return chosen.stream()
                .sorted(Comparator.comparingInt((Period period) -> period.info().year())
                        .thenComparingInt(period -> period.info().share())
                        .thenComparing(Period::code))
                .toList();
    }

    private Map<String, List<Unit>> clusters(Scope scope, Period period) {
        Map<String, List<Unit>> clusters = new LinkedHashMap<>();
        for (Cluster cluster : directory.clusters(period.info().dueOn())) {
            List<Unit> seen = cluster.members().stream()
                    .filter(unit -> scope.covers(unit.id()))
                    .toList();
            if (!seen.isEmpty()) {
                clusters.put(cluster.code(), seen);
            }
        }
        return clusters;
    }

    private List<PivotFacts.Member> members(Map<String, List<Unit>> clusters, PivotChoice choice, Period period) {
        Optional<Set<UUID>> under = choice.under().isEmpty()
                ? Optional.empty()
                : Optional.of(directory.under(
                        directory
                                .find(choice.under())
                                .map(Unit::id)
                                .orElseThrow(() -> new NotFound("unit", choice.under())),
                        period.info().dueOn()));
        Map<String, PivotFacts.Member> members = new LinkedHashMap<>();
        clusters.forEach((cluster, units) -> units.stream()
                .filter(unit -> choice.cluster().isEmpty() || choice.cluster().equals(cluster))
                .filter(unit -> under.isEmpty() || under.get().contains(unit.id()))
                .forEach(unit -> members.putIfAbsent(unit.code(), new PivotFacts.Member(unit, cluster))));
        return List.copyOf(members.values());
    }

    private Slice slice(Scope scope, Period period, Map<String, List<UnitFigures>> read) {
        Optional<Period> previous = period.info().previous().map(periods::get);
        return PivotSlices.of(
                period,
                form(period),
                figures(scope, period.code(), read),
                previous.map(earlier -> figures(scope, earlier.code(), read)).orElse(List.of()),
                previous.map(this::form));
    }

    private List<UnitFigures> figures(Scope scope, String period, Map<String, List<UnitFigures>> read) {
        return read.computeIfAbsent(period, code -> reported.unitFigures(scope, code));
    }

    private Form form(Period period) {
        return forms.get(period.formCode(), period.formVersion());
    }

    private static void refuseUnseen(PivotChoice choice, Map<String, List<PivotFacts.Member>> members) {
        if (members.values().stream().allMatch(List::isEmpty)) {
            if (!choice.cluster().isEmpty()) {
                throw new NotFound("cluster", choice.cluster());
            }
            if (!choice.under().isEmpty()) {
                throw new NotFound("unit", choice.under());
            }
        }
    }

    private static void refuseUnknown(PivotChoice choice, Set<String> known, List<IndicatorInfo> visible) {
        choice.indicators().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new NotFound("indicator", code);
                });
        if (!choice.group().isEmpty()
                && visible.stream().noneMatch(info -> info.group().equals(choice.group()))) {
            throw new NotFound("group of indicators", choice.group());
        }
    }
}
