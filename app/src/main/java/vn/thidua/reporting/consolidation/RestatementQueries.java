package vn.thidua.reporting.consolidation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.organization.History;
import vn.thidua.core.organization.Restatement;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitHistory;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Scope;

/** Puts the figures of a period on the tree of another day. */
@Component
class RestatementQueries {

    private final ReportedFigures reported;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory directory;
    private final UnitHistory units;

    RestatementQueries(
            ReportedFigures reported,
            PeriodRepository periods,
            FormRepository forms,
            UnitDirectory directory,
            UnitHistory units) {
        this.reported = reported;
        this.periods = periods;
        this.forms = forms;
        this.directory = directory;
        this.units = units;
    }

    /** Returns the figures of {@code data}, which {@code scope} sees, on the tree of {@code day}. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RestatedPeriod restated(Scope scope, ConsolidatedPeriod data, LocalDate day) {
        Period period = periods.get(data.period().code());
        PeriodReports reports = PeriodReports.of(
                forms.get(period.formCode(), period.formVersion()),
                reported.unitFigures(scope, period.code()),
                data.previous()
                        .map(earlier -> reported.unitFigures(scope, earlier.code()))
                        .orElse(List.of()),
                data.previous()
                        .map(earlier -> reported.notAsked(earlier.code()))
                        .orElse(NotAsked.NOTHING));
        History history = units.history();
        List<String> now = data.whole().units().stream().map(Unit::code).toList();
        LocalDate then = data.period().dueOn();
        Restatement current = Restatement.of(history, now, then, day);
        Restatement previous = data.previous()
                .map(earlier -> Restatement.of(history, members(scope, earlier), earlier.dueOn(), day))
                .orElseGet(() -> Restatement.of(history, List.of(), then, day));
        return new RestatedPeriod(
                reports.part(data.whole().units(), current.counterparts(previous)),
                current,
                names(day, then),
                now.stream()
                        .map(unit -> Optional.ofNullable(reports.current().get(unit)))
                        .flatMap(Optional::stream)
                        .toList(),
                reported.notAsked(period.code()));
    }

    private List<String> members(Scope scope, PeriodInfo period) {
        return directory.clusters(period.dueOn()).stream()
                .flatMap(cluster -> cluster.members().stream())
                .filter(unit -> scope.covers(unit.id()))
                .map(Unit::code)
                .toList();
    }

    private UnitNames names(LocalDate day, LocalDate then) {
        Map<String, String> names = new HashMap<>();
        directory.units().forEach(unit -> names.put(unit.code(), unit.shortName()));
        directory.units(day).forEach(unit -> names.put(unit.code(), unit.shortName()));
        return new UnitNames(names, !day.isBefore(then));
    }
}
