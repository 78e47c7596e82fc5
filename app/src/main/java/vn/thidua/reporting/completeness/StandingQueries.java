package vn.thidua.reporting.completeness;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.shared.Scope;

/** Finds out where each unit stands. */
@Component
class StandingQueries {

    private record LatestFile(UUID unit, UUID file, UUID intake, int position, String name, LocalDate receivedOn) {}

    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final FormRepository forms;

    StandingQueries(JdbcClient jdbc, UnitDirectory units, FormRepository forms) {
        this.jdbc = jdbc;
        this.units = units;
        this.forms = forms;
    }

    /**
     * Returns the standing of every unit in {@code scope} for {@code period}, in official order: of those that there were
     * when it was due, and of any other one that sent something.
     *
     * @param day the day whose names the units bear
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<UnitStanding> list(Scope scope, Period period, LocalDate day) {
        AskedIndicators form = AskedIndicators.of(forms.get(period.formCode(), period.formVersion()));
        Map<UUID, UnitStanding.Sent> latest = latest(scope, period, form);
        Map<UUID, UnitStanding.Progress> progress = progress(scope, period, form);
        Map<UUID, LocalDate> first = firstReceived(scope, period);
        Map<UUID, UnitStanding.Refusal> refusals = refusals(scope, period);
        Set<UUID> asked =
                units.units(period.info().dueOn()).stream().map(Unit::id).collect(Collectors.toSet());
        return units.named(day).stream()
                .filter(unit -> scope.covers(unit.id()))
                .filter(unit ->
                        asked.contains(unit.id()) || latest.containsKey(unit.id()) || refusals.containsKey(unit.id()))
                .map(unit -> new UnitStanding(
                        unit,
                        Optional.ofNullable(latest.get(unit.id())),
                        Optional.ofNullable(first.get(unit.id())),
                        Optional.ofNullable(refusals.get(unit.id())),
                        progress.getOrDefault(unit.id(), UnitStanding.Progress.NONE)))
                .toList();
    }

    private Map<UUID, UnitStanding.Sent> latest(Scope scope, Period period, AskedIndicators form) {
        Map<UUID, UnitStanding.Sent> latest = new HashMap<>();
        jdbc.sql("""
                        select distinct on (unit_id) unit_id, submission.id, submission.version, received_on, unit.code,
                               array_positions(figures, null) as empties
                          from reporting.submission
                          join organization.unit on unit.id = submission.unit_id
                         where period_code = :period
                           and unit_id = any (:units)
                         order by unit_id, submission.version desc
                        """)
                .param("period", period.code())
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> latest.put(
                        row.getObject("unit_id", UUID.class),
                        new UnitStanding.Sent(
                                row.getObject("id", UUID.class),
                                row.getInt("version"),
                                row.getObject("received_on", LocalDate.class),
                                empties(
                                        (Integer[]) row.getArray("empties").getArray(),
                                        form.placesNotAsked(row.getString("code"))))))
                .list();
        return latest;
    }

    /** Counts the places, from 1, that are empty though they are asked. */
    private static int empties(Integer[] places, BitSet notAsked) {
        return (int) Stream.of(places).filter(place -> !notAsked.get(place - 1)).count();
    }

    private Map<UUID, UnitStanding.Progress> progress(Scope scope, Period period, AskedIndicators form) {
        Map<UUID, UnitStanding.Progress> progress = new HashMap<>();
        jdbc.sql("""
                        select report.unit_id, unit.code,
                               case when report.state = 'ACCEPTED' and approval.id is not null then 'APPROVED'
                                    when report.state = 'SUBMITTED' then 'SENT'
                                    when report.state = 'DRAFT' then 'FILLING'
                                    else report.state end as stage,
                               cardinality(array_remove(report.figures, null)) as filled,
                               cardinality(report.figures) as asked
                          from reporting.report
                          join organization.unit on unit.id = report.unit_id
                          left join reporting.approval on approval.period_code = report.period_code
                                                      and approval.unit_id = report.unit_id
                                                      and approval.withdrawn_at is null
                         where report.period_code = :period
                           and report.unit_id = any (:units)
                        """)
                .param("period", period.code())
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> progress.put(
                        row.getObject("unit_id", UUID.class),
                        new UnitStanding.Progress(
                                UnitStanding.Stage.valueOf(row.getString("stage")),
                                row.getInt("filled"),
                                row.getInt("asked")
                                        - form.placesNotAsked(row.getString("code"))
                                                .cardinality())))
                .list();
        return progress;
    }

    private Map<UUID, LocalDate> firstReceived(Scope scope, Period period) {
        Map<UUID, LocalDate> days = new HashMap<>();
        jdbc.sql("""
                        select unit_id, received_on
                          from reporting.submission
                         where period_code = :period
                           and version = 1
                           and unit_id = any (:units)
                        """)
                .param("period", period.code())
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) ->
                        days.put(row.getObject("unit_id", UUID.class), row.getObject("received_on", LocalDate.class)))
                .list();
        return days;
    }

    /** Looks at the last file of each unit only: a file that was taken afterwards settles an earlier refusal. */
    private Map<UUID, UnitStanding.Refusal> refusals(Scope scope, Period period) {
        List<LatestFile> refused = jdbc.sql("""
                        select latest.unit_id, latest.id, latest.import_id, latest.position, latest.file_name,
                               latest.received_on
                          from (select distinct on (file.unit_id)
                                       file.unit_id, file.id, file.import_id, file.position, file.file_name,
                                       file.outcome, import.received_on
                                  from reporting.import_file file
                                  join reporting.import on import.id = file.import_id
                                 where file.period_code = :period
                                   and file.unit_id = any (:units)
                                 order by file.unit_id, import.started_at desc, file.position desc) latest
                         where latest.outcome = 'REFUSED'
                        """)
                .param("period", period.code())
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new LatestFile(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("import_id", UUID.class),
                        row.getInt("position"),
                        row.getString("file_name"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
        Map<UUID, Map<String, Integer>> errors = errors(refused);
        return refused.stream()
                .collect(Collectors.toMap(
                        LatestFile::unit,
                        file -> new UnitStanding.Refusal(
                                file.intake(),
                                file.position(),
                                file.name(),
                                file.receivedOn(),
                                errors.getOrDefault(file.file(), Map.of()))));
    }

    private Map<UUID, Map<String, Integer>> errors(List<LatestFile> files) {
        Map<UUID, Map<String, Integer>> errors = new HashMap<>();
        jdbc.sql("""
                        select import_file_id, sheet, count(*) as errors
                          from reporting.import_defect
                         where import_file_id = any (:files)
                           and severity = 'ERROR'
                         group by import_file_id, sheet
                        """)
                .param("files", files.stream().map(LatestFile::file).toArray(UUID[]::new))
                .query((row, number) -> errors.computeIfAbsent(
                                row.getObject("import_file_id", UUID.class), id -> new HashMap<>())
                        .put(row.getString("sheet"), row.getInt("errors")))
                .list();
        return errors;
    }
}
