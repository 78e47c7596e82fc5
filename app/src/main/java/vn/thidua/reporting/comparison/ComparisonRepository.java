package vn.thidua.reporting.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;

/** Keeps workbooks until they are done with, at most {@link #KEPT}. */
@Repository
class ComparisonRepository {

    static final Duration KEPT = Duration.ofDays(7);

    private static final String SELECT = """
            select staged.id, staged.period_code, staged.unit_id, unit.code as unit_code, staged.file_name,
                   %s as content, staged.uploaded_at, staged.uploaded_by
              from reporting.comparison staged
              join organization.unit on unit.id = staged.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ComparisonRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps {@code file}; an earlier one of the same person for the same report goes. */
    UUID insert(Actor actor, ReportAddress address, UUID unit, SourceFile file) {
        jdbc.sql("""
                        delete from reporting.comparison
                         where uploaded_at < :oldest
                            or (account_id = :account and period_code = :period and unit_id = :unit)
                        """)
                .param("oldest", oldest())
                .param("account", actor.account())
                .param("period", address.period())
                .param("unit", unit)
                .update();
        return jdbc.sql("""
                        insert into reporting.comparison
                               (id, period_code, unit_id, file_name, content, uploaded_at, uploaded_by, account_id)
                        values (uuidv7(), :period, :unit, :name, :content, :now, :by, :account)
                        returning id
                        """)
                .param("period", address.period())
                .param("unit", unit)
                .param("name", file.name())
                .param("content", file.content())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("account", actor.account())
                .query(UUID.class)
                .single();
    }

    /** Returns the workbook, if it is still kept. */
    Optional<StagedWorkbook> find(UUID id) {
        return jdbc.sql(SELECT.formatted("staged.content") + """
                         where staged.id = :id
                           and staged.uploaded_at >= :oldest
                        """)
                .param("id", id)
                .param("oldest", oldest())
                .query((row, number) -> map(row))
                .optional();
    }

    /** Says whether the workbook is not done with; nobody else is done with it until the transaction ends. */
    boolean lock(UUID id) {
        return jdbc.sql("""
                        select id
                          from reporting.comparison
                         where id = :id
                           and content is not null
                           for update
                        """).param("id", id).query(UUID.class).optional().isPresent();
    }

    /** Returns the workbooks of {@code units} that nobody is done with, the latest first, without what is in them. */
    List<StagedWorkbook> list(UUID[] units) {
        return jdbc.sql(SELECT.formatted("null::bytea") + """
                         where staged.unit_id = any (:units)
                           and staged.content is not null
                           and staged.uploaded_at >= :oldest
                         order by staged.uploaded_at desc, staged.id
                         limit 50
                        """)
                .param("units", units)
                .param("oldest", oldest())
                .query((row, number) -> map(row))
                .list();
    }

    /** Forgets what is in the workbook. */
    void end(UUID id) {
        jdbc.sql("update reporting.comparison set content = null where id = :id")
                .param("id", id)
                .update();
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static StagedWorkbook map(ResultSet row) throws SQLException {
        String name = row.getString("file_name");
        return new StagedWorkbook(
                row.getObject("id", UUID.class),
                new ReportAddress(row.getString("period_code"), row.getString("unit_code")),
                row.getObject("unit_id", UUID.class),
                name,
                Optional.ofNullable(row.getBytes("content")).map(content -> new SourceFile(name, content)),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"));
    }
}
