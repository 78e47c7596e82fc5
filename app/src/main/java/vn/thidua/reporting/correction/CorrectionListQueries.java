package vn.thidua.reporting.correction;

import static vn.thidua.web.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Badge;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Fills the list of corrections, and says which the reader was told of. */
@Component
class CorrectionListQueries {

    /** Corrections that are shown at once. */
    static final int LENGTH = 50;

    private static final String KEY = "reporting.correction.";

    private static final String LINES = """
            select correction.id, correction.corrected_at, correction.corrected_by, correction.reason,
                   correction.consequences, report.period_code, unit.short_name,
                   exists (select 1
                             from reporting.correction_notice notice
                            where notice.correction_id = correction.id
                              and notice.account_id = :account
                              and notice.noted_at is null) as mine,
                   count(*) over () as total
              from reporting.correction
              join reporting.report on report.id = correction.report_id
              join organization.unit_latest unit on unit.id = report.unit_id
             where report.unit_id = any (:units)
            """;

    private record Found(CorrectionListPage.Line line, int total) {}

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final PeriodRepository periods;

    CorrectionListQueries(JdbcClient jdbc, Permissions permissions, PeriodRepository periods) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.periods = periods;
    }

    /**
     * Returns the corrections of the units that {@code actor} may read, the latest first.
     *
     * @param after how many are passed over
     */
    @Transactional(readOnly = true)
    public CorrectionListPage page(Actor actor, int after) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        int from = Math.max(0, after);
        List<Found> found = query(
                        actor, LINES + " order by correction.corrected_at desc, correction.id limit :most offset :from")
                .param("most", LENGTH)
                .param("from", from)
                .query((row, number) -> new Found(line(row), row.getInt("total")))
                .list();
        int total = found.stream().findFirst().map(Found::total).orElse(0);
        return new CorrectionListPage(
                found.stream().map(Found::line).toList(),
                found.isEmpty() ? "" : text(KEY + "list.listed", from + 1, from + found.size(), total),
                from == 0 ? Optional.empty() : Optional.of(href(Math.max(0, from - LENGTH))),
                from + LENGTH >= total ? Optional.empty() : Optional.of(href(from + LENGTH)),
                List.of(new Crumb(text("web.menu.figures"), "/reporting/consolidation")));
    }

    /** Returns the corrections that {@code actor} was told of and has not noted yet; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<CorrectionTile> tile(Actor actor) {
        List<CorrectionListPage.Line> mine = query(actor, """
                        select id, corrected_at, corrected_by, reason, consequences, period_code, short_name, mine from (
                        """ + LINES + """
                        ) line
                         where mine
                         order by corrected_at desc
                         limit 10
                        """)
                .query((row, number) -> line(row))
                .list();
        return mine.isEmpty() ? Optional.empty() : Optional.of(new CorrectionTile(mine));
    }

    /** Returns how many corrections {@code actor} was told of and has not noted yet. */
    @Transactional(readOnly = true)
    public Badge waiting(Actor actor) {
        int count = jdbc.sql("""
                        select count(*)
                          from reporting.correction_notice notice
                          join reporting.correction on correction.id = notice.correction_id
                         where notice.account_id = :account
                           and notice.noted_at is null
                        """)
                .param("account", actor.account())
                .query(Integer.class)
                .single();
        return new Badge(count, true);
    }

    private StatementSpec query(Actor actor, String sql) {
        UUID[] units = permissions
                .scope(actor, ReportingPermission.READ_FIGURES)
                .units()
                .toArray(UUID[]::new);
        return jdbc.sql(sql).param("account", actor.account()).param("units", units);
    }

    private CorrectionListPage.Line line(ResultSet row) throws SQLException {
        return new CorrectionListPage.Line(
                row.getString("short_name"),
                periods.get(row.getString("period_code"))
                        .info()
                        .name()
                        .in(Language.current().locale()),
                text(
                        KEY + "made",
                        Formats.moment(row.getObject("corrected_at", OffsetDateTime.class)
                                .toInstant()),
                        row.getString("corrected_by")),
                row.getString("reason"),
                text(KEY + "list.extent", row.getInt("consequences")),
                row.getBoolean("mine"),
                CorrectionQueries.PATH + "/" + row.getObject("id", UUID.class));
    }

    private static String href(int after) {
        return CorrectionQueries.PATH + "?after=" + after;
    }
}
