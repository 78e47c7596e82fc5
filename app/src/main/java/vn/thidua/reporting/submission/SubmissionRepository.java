package vn.thidua.reporting.submission;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/** Loads and stores whole submissions. */
@Repository
public class SubmissionRepository {

    private final JdbcClient jdbc;
    private final FormRepository forms;
    private final PeriodRepository periods;

    SubmissionRepository(JdbcClient jdbc, FormRepository forms, PeriodRepository periods) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.periods = periods;
    }

    /** Returns the latest submission of each unit in {@code scope} for {@code period}, in the official order of units. */
    public List<Submission> latest(Scope scope, Period period) {
        Form form = forms.get(period.formCode(), period.formVersion());
        return jdbc.sql("""
                        select latest.id, latest.period_code, latest.unit_id, latest.version, latest.received_on,
                               latest.received_at, latest.received_by, latest.source_file_id, file.name as file_name,
                               latest.reason, latest.estimated, latest.figures, latest.targets, latest.sheets, latest.cells
                          from (select distinct on (submission.unit_id)
                                       id, period_code, unit_id, version, received_on, received_at, received_by,
                                       source_file_id, reason, estimated, figures, targets, sheets, cells
                                  from reporting.submission
                                 where period_code = :period
                                   and unit_id = any (:units)
                                 order by submission.unit_id, version desc) latest
                          left join reporting.source_file file on file.id = latest.source_file_id
                          join organization.unit_latest unit on unit.id = latest.unit_id
                         order by unit.position
                        """)
                .param("period", period.code())
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> map(row, form))
                .list();
    }

    /** Returns the latest submission of {@code unit} for {@code period}, if it sent one. */
    Optional<Submission> latest(UUID unit, Period period) {
        return latest(new Scope(Set.of(unit)), period).stream().findFirst();
    }

    /**
     * Returns the submission {@code id}.
     *
     * @throws NotFound if there is none, or its unit is not in {@code scope}
     */
    public Submission get(Scope scope, UUID id) {
        Period period = jdbc.sql("""
                        select period_code
                          from reporting.submission
                         where id = :id
                           and unit_id = any (:units)
                        """)
                .param("id", id)
                .param("units", scope.units().toArray(UUID[]::new))
                .query(String.class)
                .optional()
                .map(periods::get)
                .orElseThrow(() -> new NotFound("submission", id));
        Form form = forms.get(period.formCode(), period.formVersion());
        return jdbc.sql("""
                        select submission.id, period_code, unit_id, version, received_on, received_at, received_by,
                               source_file_id, file.name as file_name, reason, estimated, figures, targets, sheets,
                               cells
                          from reporting.submission
                          left join reporting.source_file file on file.id = submission.source_file_id
                         where submission.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> map(row, form))
                .single();
    }

    /** Makes everybody else who stores a submission of {@code unit} for {@code period} wait for this transaction. */
    void lock(UUID unit, String period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", period + "/" + unit)
                .query((row, number) -> row.getRow())
                .list();
    }

    /** Stores {@code file}, which a submission was read from, under {@code id}. */
    void insert(UUID id, SourceFile file) {
        jdbc.sql("""
                        insert into reporting.source_file (id, name, sha256, content)
                        values (:id, :name, :sha256, :content)
                        """)
                .param("id", id)
                .param("name", file.name())
                .param("sha256", file.fingerprint())
                .param("content", file.content())
                .update();
    }

    void insert(Submission submission, Form form) {
        ScaledFigures scale = ScaledFigures.of(form);
        jdbc.sql("""
                        insert into reporting.submission
                               (id, period_code, unit_id, version, received_on, received_at, received_by,
                                source_file_id, reason, estimated, figures, targets, sheets, cells)
                        values (:id, :period, :unit, :version, :receivedOn, :receivedAt, :receivedBy,
                                :file, :reason, :estimated, :figures, :targets, :sheets, :cells)
                        """)
                .param("id", submission.id())
                .param("period", submission.period())
                .param("unit", submission.unit())
                .param("version", submission.version())
                .param("receivedOn", submission.receivedOn())
                .param("receivedAt", submission.receivedAt().atOffset(ZoneOffset.UTC))
                .param("receivedBy", submission.receivedBy())
                .param("file", submission.file().orElse(null))
                .param("reason", submission.reason())
                .param("estimated", estimated(submission))
                .param("figures", scale.toStored(submission.figures(), ReportedFigure::figure))
                .param("targets", scale.toStored(submission.figures(), ReportedFigure::target))
                .param(
                        "sheets",
                        submission.figures().stream().map(ReportedFigure::sheet).toArray(String[]::new))
                .param(
                        "cells",
                        submission.figures().stream().map(ReportedFigure::cell).toArray(String[]::new))
                .update();
    }

    private static Boolean[] estimated(Submission submission) {
        return submission.estimated().isEmpty()
                ? new Boolean[0]
                : submission.figures().stream()
                        .map(figure -> submission.estimated().contains(figure.indicator()))
                        .toArray(Boolean[]::new);
    }

    private static Submission map(ResultSet row, Form form) throws SQLException {
        List<ReportedFigure> figures = ScaledFigures.of(form)
                .fromStored(
                        (@Nullable Long[]) array(row, "figures"),
                        (@Nullable Long[]) array(row, "targets"),
                        (String[]) array(row, "sheets"),
                        (String[]) array(row, "cells"));
        return new Submission(
                row.getObject("id", UUID.class),
                row.getString("period_code"),
                row.getObject("unit_id", UUID.class),
                row.getInt("version"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                Optional.ofNullable(row.getObject("source_file_id", UUID.class)),
                Objects.requireNonNullElse(row.getString("file_name"), ""),
                row.getString("reason"),
                estimated(figures, (Boolean[]) array(row, "estimated")),
                figures);
    }

    private static Set<String> estimated(List<ReportedFigure> figures, Boolean[] marks) {
        return IntStream.range(0, marks.length)
                .filter(place -> marks[place])
                .mapToObj(place -> figures.get(place).indicator())
                .collect(Collectors.toSet());
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
