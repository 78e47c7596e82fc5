package vn.thidua.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.period.PeriodWindow;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

/** Stores whole reports with few statements: many come at once on the last day. */
@Repository
class FilingRepository {

    /** What was filed under a key. */
    record Filed(UUID key, UUID report, UUID account, String sha256, Instant at, long version, Optional<UUID> sent) {}

    /**
     * What a filing rests on.
     *
     * @param filed what the key stands for already, if it does
     */
    record Ground(String form, int formVersion, PeriodWindow window, Optional<Filed> filed) {}

    /**
     * What is to be written.
     *
     * @param report as it stands since
     * @param version of it as its readers count
     * @param edits the numbers that change
     * @param submission what is sent; empty if nothing is
     * @param known whether that submission is on record already
     */
    record Writing(
            UUID key,
            String sha256,
            Actor actor,
            Instant at,
            LocalDate day,
            Report report,
            long version,
            List<CellEdit> edits,
            Optional<UUID> submission,
            boolean known) {}

    private static final String GIVEN = """
            with given as (
                select cast(:figures as bigint[]) as figures, cast(:targets as bigint[]) as targets,
                       cast(:estimated as boolean[]) as estimated),
            """;

    private static final String SENT = """
            sent as (
                insert into reporting.submission
                       (id, period_code, unit_id, version, received_on, received_at, received_by, reason, estimated,
                        figures, targets, sheets, cells)
                select :submission, :period, :unit,
                       (select coalesce(max(version), 0) + 1
                          from reporting.submission
                         where period_code = :period
                           and unit_id = :unit),
                       :day, :at, :by, '', case when true = any (estimated) then estimated else '{}' end, figures,
                       targets, array_fill(''::text, array[cardinality(figures)]),
                       array_fill(''::text, array[cardinality(figures)])
                  from given
                 where not :known
                returning version),
            stepped as (
                insert into reporting.report_step
                       (report_id, position, kind, submission_id, taken_at, taken_by, account_id, capacity, reason)
                select :report,
                       (select coalesce(max(position), 0) + 1 from reporting.report_step where report_id = :report),
                       'SUBMIT', :submission, :at, :by, :account, :capacity, ''),
            """;

    private static final String KEPT = """
            moved as (
                update reporting.report
                   set state = :state, version = :version, submission_id = :last, opened_at = :openedAt,
                       opened_by = :openedBy, figures = given.figures, targets = given.targets,
                       estimated = given.estimated, figure_revisions = :figureRevisions,
                       target_revisions = :targetRevisions
                  from given
                 where report.id = :report),
            kept as (
            insert into reporting.filing
                   (key, report_id, submission_id, sha256, filed_at, filed_by, account_id, version, places, of_target,
                    revisions, before, after, estimated)
            values (:key, :report, :submission, :sha256, :at, :by, :account, :edition, :places, :ofTarget, :revisions,
                    :before, :after, :marks))
            """;

    private final JdbcClient jdbc;

    FilingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns what a filing for {@code period} under {@code key} rests on, and keeps the period on its form until the
     * transaction ends.
     *
     * @throws NotFound if there is no such period
     */
    Ground ground(String period, UUID key) {
        return jdbc.sql("""
                        select period.form_code, period.form_version, period.opens_on, period.closes_on,
                               period.approval_required, filing.key, filing.report_id, filing.account_id, filing.sha256,
                               filing.filed_at, filing.version, filing.submission_id
                          from reporting.period
                          left join reporting.filing on filing.key = :key
                         where period.code = :period
                           for key share of period
                        """)
                .param("key", key)
                .param("period", period)
                .query((row, number) -> ground(row))
                .optional()
                .orElseThrow(() -> new NotFound("period", period));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        UUID key = row.getObject("key", UUID.class);
        return new Ground(
                row.getString("form_code"),
                row.getInt("form_version"),
                new PeriodWindow(
                        Optional.ofNullable(row.getObject("opens_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("closes_on", LocalDate.class)),
                        row.getBoolean("approval_required")),
                key == null
                        ? Optional.empty()
                        : Optional.of(new Filed(
                                key,
                                row.getObject("report_id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                row.getString("sha256"),
                                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                                row.getLong("version"),
                                Optional.ofNullable(row.getObject("submission_id", UUID.class)))));
    }

    /**
     * Stores {@code writing} in one statement, so that it is there whole or not at all.
     *
     * @return the version of the submission; empty if none was made
     */
    Optional<Integer> write(AskedIndicators asked, Writing writing) {
        Report report = writing.report();
        List<Slot> slots = report.slots();
        List<CellEdit> edits = writing.edits();
        int[] places = edits.stream()
                .mapToInt(edit -> asked.place(edit.indicator()).orElseThrow())
                .toArray();
        @Nullable Long[] before = new @Nullable Long[places.length];
        @Nullable Long[] after = new @Nullable Long[places.length];
        for (int i = 0; i < places.length; i++) {
            before[i] = asked.toStored(places[i], edits.get(i).before());
            after[i] = asked.toStored(places[i], edits.get(i).after());
        }
        boolean sends = writing.submission().isPresent();
        JdbcClient.StatementSpec statement = jdbc.sql(GIVEN
                        + (sends ? SENT : "")
                        + KEPT
                        + (sends ? "select version from sent" : "select 1 where false"))
                .param("figures", ReportRepository.stored(asked, slots, CellPart.FIGURE))
                .param("targets", ReportRepository.stored(asked, slots, CellPart.TARGET))
                .param("estimated", slots.stream().map(Slot::estimated).toArray(Boolean[]::new))
                .param(
                        "figureRevisions",
                        slots.stream().mapToInt(Slot::figureRevision).toArray())
                .param(
                        "targetRevisions",
                        slots.stream().mapToInt(Slot::targetRevision).toArray())
                .param("state", report.state().name())
                .param("version", report.version())
                .param("last", report.submission().orElse(null))
                .param(
                        "openedAt",
                        report.opened().map(opened -> utc(opened.at())).orElse(null))
                .param("openedBy", report.opened().map(Report.Opened::by).orElse(null))
                .param("report", report.id())
                .param("key", writing.key())
                .param("submission", writing.submission().orElse(null))
                .param("sha256", writing.sha256())
                .param("at", utc(writing.at()))
                .param("by", writing.actor().name())
                .param("account", writing.actor().account())
                .param("edition", writing.version())
                .param("places", Arrays.stream(places).map(place -> place + 1).toArray())
                .param(
                        "ofTarget",
                        edits.stream()
                                .map(edit -> edit.part() == CellPart.TARGET)
                                .toArray(Boolean[]::new))
                .param("revisions", edits.stream().mapToInt(CellEdit::revision).toArray())
                .param("before", before)
                .param("after", after)
                .param("marks", edits.stream().map(CellEdit::estimated).toArray(Boolean[]::new));
        if (sends) {
            statement = statement
                    .param("period", report.period())
                    .param("unit", report.unit())
                    .param("day", writing.day())
                    .param("known", writing.known())
                    .param("capacity", writing.actor().capacity().words());
        }
        return statement.query(Integer.class).optional();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
