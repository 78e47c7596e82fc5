package vn.thidua.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            id, period_code, unit_id, state, version, submission_id, opened_at, opened_by, figures, targets, estimated,
            figure_revisions, target_revisions
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

    /** Returns the codes of those of {@code asked} that {@code unit} is not asked for. */
    Set<String> notAsked(UUID unit, AskedIndicators asked) {
        return asked.notAsked().isEmpty()
                ? Set.of()
                : asked.notAsked()
                        .of(jdbc.sql("select code from organization.unit where id = :unit")
                                .param("unit", unit)
                                .query(String.class)
                                .single());
    }

    /** Returns the report of {@code unit} for {@code period}, if somebody began it. */
    Optional<Report> find(String period, UUID unit) {
        return find(period, unit, asked(period), "");
    }

    /** Returns the report, begun if nobody had, and lets nobody else change it until the transaction ends. */
    Report lock(String period, UUID unit) {
        periods.hold(period);
        return lock(period, unit, asked(period));
    }

    /** As {@link #lock(String, UUID)}, for callers who know what {@code period} asks. */
    Report lock(String period, UUID unit, AskedIndicators asked) {
        Optional<Report> begun = find(period, unit, asked, "for update");
        if (begun.isPresent()) {
            return begun.get();
        }
        Optional<Report> fresh = jdbc.sql("""
                        insert into reporting.report
                               (id, period_code, unit_id, state, version, figures, targets, estimated, figure_revisions,
                                target_revisions)
                        values (uuidv7(), :period, :unit, 'DRAFT', 1, array_fill(null::bigint, array[:size]),
                                array_fill(null::bigint, array[:size]), array_fill(false, array[:size]),
                                array_fill(0, array[:size]), array_fill(0, array[:size]))
                            on conflict (period_code, unit_id) do nothing
                        returning
                        """ + COLUMNS)
                .param("period", period)
                .param("unit", unit)
                .param("size", asked.size())
                .query((row, number) -> map(row, asked))
                .optional();
        return fresh.or(() -> find(period, unit, asked, "for update")).orElseThrow();
    }

    /** Returns the report as it stands when nobody is writing to it; nobody writes until the transaction ends. */
    Optional<Report> findAtRest(String period, UUID unit) {
        return find(period, unit, asked(period), "for share");
    }

    private Optional<Report> find(String period, UUID unit, AskedIndicators asked, String lock) {
        return jdbc.sql("select " + COLUMNS + """
                          from reporting.report
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
