package vn.thidua.reporting.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Stores files that prove figures. */
@Repository
public class EvidenceRepository {

    private static final String COLUMNS = """
            select evidence.id, evidence.report_id, report.period_code, report.unit_id, evidence.place, evidence.name,
                   evidence.kind, evidence.size, evidence.sha256, evidence.added_at, evidence.added_by,
                   evidence.withdrawn_at
              from reporting.evidence
              join reporting.report on report.id = evidence.report_id
            """;

    private final JdbcClient jdbc;

    EvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what proves the figure at {@code place} of the report of {@code unit}, the latest first; nothing withdrawn. */
    public List<Evidence> of(String period, UUID unit, int place) {
        return jdbc.sql(COLUMNS + """
                         where report.period_code = :period
                           and report.unit_id = :unit
                           and evidence.place = :place
                           and evidence.withdrawn_at is null
                         order by evidence.added_at desc, evidence.id
                        """)
                .param("period", period)
                .param("unit", unit)
                .param("place", place + 1)
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns how many files prove each figure of the report {@code id}, by its place; nothing withdrawn. */
    public Map<Integer, Integer> counts(UUID id) {
        Map<Integer, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select place, count(*) as files
                          from reporting.evidence
                         where report_id = :report
                           and place <= 10000
                           and withdrawn_at is null
                         group by place
                        """)
                .param("report", id)
                .query((row, number) -> counts.put(row.getInt("place") - 1, row.getInt("files")))
                .list();
        return counts;
    }

    Optional<Evidence> find(UUID id) {
        return jdbc.sql(COLUMNS + " where evidence.id = :id and evidence.place <= 10000")
                .param("id", id)
                .query((row, number) -> map(row))
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from reporting.evidence where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void add(Evidence evidence, byte[] content, Actor actor) {
        jdbc.sql("""
                        insert into reporting.evidence
                               (id, report_id, place, name, kind, size, sha256, content, added_at, added_by, account_id)
                        values (:id, :report, :place, :name, :kind, :size, :sha256, :content, :at, :by, :account)
                        """)
                .param("id", evidence.id())
                .param("report", evidence.report())
                .param("place", evidence.place() + 1)
                .param("name", evidence.name())
                .param("kind", evidence.kind().name())
                .param("size", evidence.size())
                .param("sha256", evidence.sha256())
                .param("content", content)
                .param("at", evidence.at().atOffset(ZoneOffset.UTC))
                .param("by", evidence.by())
                .param("account", actor.account())
                .update();
    }

    void withdraw(UUID id, Actor actor, Instant at) {
        jdbc.sql("""
                        update reporting.evidence
                           set withdrawn_at = :at, withdrawn_by = :by
                         where id = :id
                           and withdrawn_at is null
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static Evidence map(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("period_code"),
                row.getObject("unit_id", UUID.class),
                row.getInt("place") - 1,
                row.getString("name"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
