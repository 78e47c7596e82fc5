package vn.thidua.scoring.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores score tables as text. A stored version is never changed. */
@Repository
class TableRepository {

    private final JdbcClient jdbc;

    TableRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the SHA-256 of the text of a version, if it is registered. */
    Optional<String> sha256(String code, int version) {
        return jdbc.sql("""
                        select sha256
                          from scoring.score_table
                         where code = :code
                           and version = :version
                        """)
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** Returns the code of another table that is in force for {@code period}, if there is one. */
    Optional<String> otherTable(String code, String period) {
        return jdbc.sql("""
                        select score_table.code
                          from scoring.score_table
                          join scoring.score_table_period valid on valid.table_id = score_table.id
                         where valid.period = :period
                           and score_table.code <> :code
                         order by score_table.code
                         limit 1
                        """)
                .param("period", period)
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** Returns the text of the table in force for {@code period}: of its versions the highest. */
    Optional<String> textInForce(String period) {
        return jdbc.sql("""
                        select score_table.text
                          from scoring.score_table
                          join scoring.score_table_period valid on valid.table_id = score_table.id
                         where valid.period = :period
                         order by score_table.version desc
                         limit 1
                        """).param("period", period).query(String.class).optional();
    }

    void add(
            TableDocument document,
            String text,
            String sha256,
            String registeredBy,
            Instant registeredAt,
            String reason) {
        UUID id = jdbc.sql("""
                        insert into scoring.score_table
                               (id, code, version, text, sha256, registered_by, registered_at, reason)
                        values (uuidv7(), :code, :version, :text, :sha256, :by, :at, :reason)
                        returning id
                        """)
                .param("code", document.code())
                .param("version", document.version())
                .param("text", text)
                .param("sha256", sha256)
                .param("by", registeredBy)
                .param("at", registeredAt.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .query(UUID.class)
                .single();
        document.periods()
                .forEach((period, standing) -> jdbc.sql("""
                        insert into scoring.score_table_period (table_id, period, is_final)
                        values (:table, :period, :final)
                        """)
                        .param("table", id)
                        .param("period", period)
                        .param("final", standing == Standing.FINAL)
                        .update());
    }
}
