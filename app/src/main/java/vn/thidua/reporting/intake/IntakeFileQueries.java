package vn.thidua.reporting.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.FileOutcome.Result;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;

/** Reads files with their defects. Only files that the reader may see are read. */
@Component
class IntakeFileQueries {

    /** Exact: a figure quoted in a defect must not become 0.1000000000000000055. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportedFigures reported;

    IntakeFileQueries(JdbcClient jdbc, PeriodRepository periods, FormRepository forms, ReportedFigures reported) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.forms = forms;
        this.reported = reported;
    }

    /** Returns the files of the import {@code id}, in their order. */
    List<FileRow> of(IntakeReader reader, UUID id) {
        return files(reader, "import.id = :import", Map.of("import", id));
    }

    /** Returns the files that were refused for {@code period}, or for no period that could be told, in order of time. */
    List<FileRow> refused(IntakeReader reader, Period period) {
        return files(
                reader,
                """
                file.outcome = 'REFUSED'
                and coalesce(file.period_code = :period, extract(year from import.received_on) = :year)
                """,
                Map.of("period", period.code(), "year", period.info().year()));
    }

    /** Returns how {@code reader} may read defects. */
    DefectWords words(IntakeReader reader) {
        Optional<Period> latest = periods.list().stream().findFirst();
        if (reader.restricted() || latest.isEmpty()) {
            return DefectWords.OPEN;
        }
        Set<String> locked = reported.indicators(latest.get().code()).stream()
                .filter(IndicatorInfo::restricted)
                .map(IndicatorInfo::code)
                .collect(Collectors.toSet());
        return DefectWords.without(
                forms.get(latest.get().formCode(), latest.get().formVersion()), locked);
    }

    private List<FileRow> files(IntakeReader reader, String condition, Map<String, ?> parameters) {
        Map<UUID, List<DefectRow>> defects = new LinkedHashMap<>();
        List<FileRow> rows = jdbc.sql("""
                        select file.id, file.position, file.file_name, file.outcome, file.submission_id,
                               coalesce(unit.short_name, '') as unit_name,
                               later.id as later_id, later.version as later_version,
                               later.received_on as later_received_on
                          from reporting.import_file file
                          join reporting.import on import.id = file.import_id
                          left join lateral organization.unit_as_of(import.received_on) unit on unit.id = file.unit_id
                          left join lateral (
                               select id, version, received_on
                                 from reporting.submission
                                where file.outcome = 'REFUSED'
                                  and unit_id = file.unit_id
                                  and period_code = file.period_code
                                  and received_at > import.started_at
                                order by version
                                limit 1) later on true
                         where (file.unit_id = any (:units)
                                or import.started_by_id = :account
                                or (file.unit_id is null
                                    and not exists (select 1
                                                      from organization.unit_as_of(import.received_on) body
                                                     where body.kind = 'BODY'
                                                       and body.present
                                                       and body.id <> all (:units))))
                           and (%s)
                         order by import.started_at, import.id, file.position
                        """.formatted(condition))
                .param("units", reader.units())
                .param("account", reader.account())
                .params(parameters)
                .query((row, number) -> {
                    FileRow file = file(row);
                    defects.put(file.id(), new ArrayList<>());
                    return file;
                })
                .list();
        readDefects(defects);
        return rows.stream()
                .map(row -> new FileRow(
                        row.id(),
                        row.position(),
                        row.name(),
                        row.result(),
                        row.unit(),
                        row.submission(),
                        row.replacement(),
                        defects.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static FileRow file(ResultSet row) throws SQLException {
        UUID later = row.getObject("later_id", UUID.class);
        return new FileRow(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("file_name"),
                Result.valueOf(row.getString("outcome")),
                row.getString("unit_name"),
                Optional.ofNullable(row.getObject("submission_id", UUID.class)),
                later == null
                        ? Optional.empty()
                        : Optional.of(new FileRow.Replacement(
                                later,
                                row.getInt("later_version"),
                                row.getObject("later_received_on", LocalDate.class))),
                List.of());
    }

    private void readDefects(Map<UUID, List<DefectRow>> byFile) {
        jdbc.sql("""
                        select import_file_id, sheet, cell, severity, code, arguments, found
                          from reporting.import_defect
                         where import_file_id = any (:files)
                         order by import_file_id, position
                        """)
                .param("files", byFile.keySet().toArray(UUID[]::new))
                .query((row, number) -> byFile.computeIfAbsent(
                                row.getObject("import_file_id", UUID.class), id -> new ArrayList<>())
                        .add(new DefectRow(
                                row.getString("sheet"),
                                row.getString("cell"),
                                Severity.valueOf(row.getString("severity")),
                                row.getString("code"),
                                JSON.readValue(row.getString("arguments"), ARGUMENTS),
                                row.getString("found"))))
                .list();
    }
}
