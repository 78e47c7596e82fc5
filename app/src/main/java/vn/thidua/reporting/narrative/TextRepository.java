package vn.thidua.reporting.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Loads and stores the texts of reports as they stand. */
@Repository
class TextRepository {

    private final JdbcClient jdbc;

    TextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the texts of the report of {@code unit} by part; a part that nobody ever wrote is not in it. */
    Map<String, StoredText> of(String period, UUID unit) {
        return jdbc
                .sql("""
                        select text.part, text.version, text.paragraphs, text.edited_at, text.edited_by
                          from reporting.narrative_text text
                          join reporting.report on report.id = text.report_id
                         where report.period_code = :period
                           and report.unit_id = :unit
                        """)
                .param("period", period)
                .param("unit", unit)
                .query((row, number) -> map(row))
                .list()
                .stream()
                .collect(Collectors.toMap(StoredText::part, Function.identity()));
    }

    /** Stores {@code text} of the report {@code id}, whose row the caller has locked. */
    void put(UUID id, StoredText text, Actor actor) {
        JdbcClient.StatementSpec statement = jdbc.sql(text.version() == 1 ? """
                          insert into reporting.narrative_text
                                 (report_id, part, version, paragraphs, edited_at, edited_by, account_id)
                          values (:report, :part, :version, :paragraphs, :at, :by, :account)
                          """ : """
                          update reporting.narrative_text
                             set version = :version, paragraphs = :paragraphs, edited_at = :at, edited_by = :by,
                                 account_id = :account
                           where report_id = :report
                             and part = :part
                          """);
        statement
                .param("report", id)
                .param("part", text.part())
                .param("version", text.version())
                .param("paragraphs", text.paragraphs().toArray(String[]::new))
                .param("at", text.at().atOffset(ZoneOffset.UTC))
                .param("by", text.by())
                .param("account", actor.account())
                .update();
    }

    private static StoredText map(ResultSet row) throws SQLException {
        return new StoredText(
                row.getString("part"),
                row.getInt("version"),
                List.of((String[]) row.getArray("paragraphs").getArray()),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getString("edited_by"));
    }
}
