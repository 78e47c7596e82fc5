package vn.thidua.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;

/** Loads and stores reports with their working copies. What was done with them is kept by {@link StepRepository}. */
@Repository
class ReportRepository {

    private static final String COLUMNS = """
            select id, period_code, unit_id, state, version, submission_id, opened_at, opened_by, figures, targets,
                   estimated, figure_revisions, target_revisions
              from reporting.report
            """;

    private final JdbcClient jdbc;
    private final PeriodRepository periods;
    private final FormRepository forms;

    ReportRepository(JdbcClient jdbc, PeriodRepository periods, FormRepository forms) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.forms = forms;
    }

    /** Returns the indicators that {@code period} asks. */
    AskedIndicators asked(String period) {
        Period known = periods.get(period);
        return AskedIndicators.of(forms.get(known.formCode(), known.formVersion()));
    }

    /** Returns the report of {@code unit} for {@code period}, if somebody began it. */
    Optional<Report> find(String period, UUID unit) {
        return find(period, unit, asked(period), "");
    }

    /** Returns the report, begun if nobody had, and lets nobody else change it until the transaction ends. */
    Report lock(String period, UUID unit) {
        return lock(period, unit, asked(period));
    }

    /** As {@link #lock(String, UUID)}, for callers who know what {@code period} asks. */
    Report lock(String period, UUID unit, AskedIndicators asked) {
        Optional<Report> begun = find(period, unit, asked, "for update");
        if (begun.isPresent()) {
            return begun.get();
        }
        jdbc.sql("""
                        insert into reporting.report
                               (id, period_code, unit_id, state, version, figures, targets, estimated, figure_revisions,
                                target_revisions)
                        values (uuidv7(), :period, :unit, 'DRAFT', 1, array_fill(null::bigint, array[:size]),
                                array_fill(null::bigint, array[:size]), array_fill(false, array[:size]),
                                array_fill(0, array[:size]), array_fill(0, array[:size]))
                            on conflict (period_code, unit_id) do nothing
                        """)
                .param("period", period)
                .param("unit", unit)
                .param("size", asked.size())
                .update();
        return find(period, unit, asked, "for update").orElseThrow();
    }

    private Optional<Report> find(String period, UUID unit, AskedIndicators asked, String lock) {
        return jdbc.sql(COLUMNS + """
                         where period_code = :period
                           and unit_id = :unit
                        """ + lock)
                .param("period", period)
                .param("unit", unit)
                .query((row, number) -> map(row, asked))
                .optional();
    }

    /** Stores where {@code report} stands and what its working copy holds. */
    void update(Report report) {
        AskedIndicators asked = asked(report.period());
        List<Slot> slots = report.slots();
        jdbc.sql("""
                        update reporting.report
                           set state = :state, version = :version, submission_id = :submission, opened_at = :openedAt,
                               opened_by = :openedBy, figures = :figures, targets = :targets, estimated = :estimated,
                               figure_revisions = :figureRevisions, target_revisions = :targetRevisions
                         where id = :id
                        """)
                .param("id", report.id())
                .param("state", report.state().name())
                .param("version", report.version())
                .param("submission", report.submission().orElse(null))
                .param(
                        "openedAt",
                        report.opened()
                                .map(opened -> opened.at().atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("openedBy", report.opened().map(Report.Opened::by).orElse(null))
                .param("figures", stored(asked, slots, CellPart.FIGURE))
                .param("targets", stored(asked, slots, CellPart.TARGET))
                .param("estimated", slots.stream().map(Slot::estimated).toArray(Boolean[]::new))
                .param(
                        "figureRevisions",
                        slots.stream().map(Slot::figureRevision).toArray(Integer[]::new))
                .param(
                        "targetRevisions",
                        slots.stream().map(Slot::targetRevision).toArray(Integer[]::new))
                .update();
    }

    static @Nullable Long[] stored(AskedIndicators asked, List<Slot> slots, CellPart part) {
        @Nullable Long[] stored = new @Nullable Long[slots.size()];
        for (int place = 0; place < stored.length; place++) {
            stored[place] = asked.toStored(place, slots.get(place).number(part));
        }
        return stored;
    }

    /** Keeps who wrote what into the report {@code id}. */
    void add(UUID id, AskedIndicators asked, List<CellEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        CellEdit first = edits.getFirst();
        int[] places = edits.stream()
                .mapToInt(edit -> asked.place(edit.indicator()).orElseThrow())
                .toArray();
        @Nullable Long[] before = new @Nullable Long[places.length];
        @Nullable Long[] after = new @Nullable Long[places.length];
        for (int i = 0; i < places.length; i++) {
            before[i] = asked.toStored(places[i], edits.get(i).before());
            after[i] = asked.toStored(places[i], edits.get(i).after());
        }
        jdbc.sql("""
                        insert into reporting.cell_edit
                               (report_id, place, part, revision, before, after, estimated, way, edited_at, edited_by,
                                account_id)
                        select :report, place, part, revision, before, after, estimated, :way, :at, :by, :account
                          from unnest(:places, :parts, :revisions, :before, :after, :estimated)
                               as edit (place, part, revision, before, after, estimated)
                        """)
                .param("report", id)
                .param("way", first.way().name())
                .param("at", first.at().atOffset(ZoneOffset.UTC))
                .param("by", first.by())
                .param("account", first.account())
                .param(
                        "places",
                        IntStream.of(places).mapToObj(place -> place + 1).toArray(Integer[]::new))
                .param("parts", edits.stream().map(edit -> edit.part().name()).toArray(String[]::new))
                .param("revisions", edits.stream().map(CellEdit::revision).toArray(Integer[]::new))
                .param("before", before)
                .param("after", after)
                .param("estimated", edits.stream().map(CellEdit::estimated).toArray(Boolean[]::new))
                .update();
    }

    /** Returns what was written into one cell of the report {@code id}, the latest first. */
    List<CellEdit> edits(UUID id, AskedIndicators asked, String indicator, CellPart part) {
        if (asked.place(indicator).isEmpty()) {
            return List.of();
        }
        int place = asked.place(indicator).getAsInt();
        return Collections.unmodifiableList(jdbc.sql("""
                        select revision, before, after, estimated, way, edited_at, edited_by, account_id
                          from reporting.cell_edit
                         where report_id = :report
                           and place = :place
                           and part = :part
                         union all
                        select cell.revision, cell.before, cell.after, cell.estimated, 'PROGRAM', filing.filed_at,
                               filing.filed_by, filing.account_id
                          from reporting.filing
                         cross join lateral unnest(filing.places, filing.of_target, filing.revisions, filing.before,
                                                   filing.after, filing.estimated)
                               as cell (place, of_target, revision, before, after, estimated)
                         where filing.report_id = :report
                           and cell.place = :place
                           and cell.of_target = (:part = 'TARGET')
                         order by revision desc
                        """)
                .param("report", id)
                .param("place", place + 1)
                .param("part", part.name())
                .query((row, number) -> new CellEdit(
                        indicator,
                        part,
                        row.getInt("revision"),
                        asked.fromStored(place, row.getObject("before", Long.class)),
                        asked.fromStored(place, row.getObject("after", Long.class)),
                        row.getBoolean("estimated"),
                        Way.valueOf(row.getString("way")),
                        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                        row.getString("edited_by"),
                        row.getObject("account_id", UUID.class)))
                .list());
    }

    /** Returns the number that was written last into the report {@code id}, if one was. */
    Optional<CellEdit> lastEdit(UUID id, AskedIndicators asked) {
        return jdbc.sql("""
                        select place, part
                          from (select place, part, edited_at
                                  from reporting.cell_edit
                                 where report_id = :report
                                 union all
                                select cell.place, case when cell.of_target then 'TARGET' else 'FIGURE' end, filed_at
                                  from reporting.filing
                                 cross join lateral unnest(places, of_target) as cell (place, of_target)
                                 where report_id = :report) written
                         order by edited_at desc, place
                         limit 1
                        """)
                .param("report", id)
                .query((row, number) -> edits(
                                id,
                                asked,
                                asked.list().get(row.getInt("place") - 1).code(),
                                CellPart.valueOf(row.getString("part")))
                        .stream()
                        .findFirst())
                .optional()
                .flatMap(edit -> edit);
    }

    private static Report map(ResultSet row, AskedIndicators asked) throws SQLException {
        @Nullable Long[] figures = (@Nullable Long[]) row.getArray("figures").getArray();
        @Nullable Long[] targets = (@Nullable Long[]) row.getArray("targets").getArray();
        Boolean[] estimated = (Boolean[]) row.getArray("estimated").getArray();
        Integer[] figureRevisions = (Integer[]) row.getArray("figure_revisions").getArray();
        Integer[] targetRevisions = (Integer[]) row.getArray("target_revisions").getArray();
        OffsetDateTime openedAt = row.getObject("opened_at", OffsetDateTime.class);
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("period_code"),
                row.getObject("unit_id", UUID.class),
                ReportState.valueOf(row.getString("state")),
                row.getLong("version"),
                Optional.ofNullable(row.getObject("submission_id", UUID.class)),
                openedAt == null
                        ? Optional.empty()
                        : Optional.of(new Report.Opened(openedAt.toInstant(), row.getString("opened_by"))),
                IntStream.range(0, asked.size())
                        .mapToObj(place -> new Slot(
                                asked.list().get(place).code(),
                                asked.fromStored(place, figures[place]),
                                asked.fromStored(place, targets[place]),
                                estimated[place],
                                figureRevisions[place],
                                targetRevisions[place]))
                        .toList());
    }
}
