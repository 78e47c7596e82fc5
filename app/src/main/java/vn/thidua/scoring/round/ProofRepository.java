package vn.thidua.scoring.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Stores files that prove criteria of sheets. */
@Repository
class ProofRepository {

    private static final String SELECT = """
            select evidence.id, evidence.sheet_id, evidence.leaf, evidence.explanation, evidence.name, evidence.kind,
                   evidence.size, evidence.sha256, evidence.added_at, evidence.added_by, evidence.withdrawn_at
              from scoring.sheet_evidence evidence
            """;

    private final JdbcClient jdbc;

    ProofRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The same bytes somewhere else.
     *
     * @param sheet the other sheet, or the same one
     * @param leaf the other criterion, or the same one
     */
    record Twin(UUID proof, UUID sheet, UUID unit, String leaf) {}

    /** Returns what proves the sheet called {@code sheet}, in order; nothing withdrawn. */
    List<Proof> of(UUID sheet) {
        return jdbc.sql(SELECT + """
                         where evidence.sheet_id = :sheet
                           and evidence.withdrawn_at is null
                         order by evidence.added_at, evidence.id
                        """)
                .param("sheet", sheet)
                .query((row, number) -> map(row))
                .list();
    }

    Optional<Proof> find(UUID id) {
        return jdbc.sql(SELECT + " where evidence.id = :id")
                .param("id", id)
                .query((row, number) -> map(row))
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from scoring.sheet_evidence where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Returns where in its round the bytes that prove the sheet called {@code sheet} prove something else as well. */
    List<Twin> twins(UUID sheet) {
        return jdbc.sql("""
                        select mine.id, theirs.sheet_id, other.unit_id, theirs.leaf
                          from scoring.sheet_evidence mine
                          join scoring.sheet on sheet.id = mine.sheet_id
                          join scoring.sheet other on other.round_id = sheet.round_id
                          join scoring.sheet_evidence theirs on theirs.sheet_id = other.id
                                                            and theirs.sha256 = mine.sha256
                                                            and theirs.id <> mine.id
                         where mine.sheet_id = :sheet
                           and mine.withdrawn_at is null
                           and theirs.withdrawn_at is null
                           and (theirs.sheet_id <> mine.sheet_id or theirs.leaf <> mine.leaf)
                         order by mine.id, other.position, theirs.leaf
                        """)
                .param("sheet", sheet)
                .query((row, number) -> new Twin(
                        row.getObject("id", UUID.class),
                        row.getObject("sheet_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("leaf")))
                .list();
    }

    void add(Proof proof, byte[] content, Actor actor) {
        jdbc.sql("""
                        insert into scoring.sheet_evidence
                               (id, sheet_id, leaf, explanation, name, kind, size, sha256, content, added_at, added_by,
                                account_id)
                        values (:id, :sheet, :leaf, :explanation, :name, :kind, :size, :sha256, :content, :at, :by,
                                :account)
                        """)
                .param("id", proof.id())
                .param("sheet", proof.sheet())
                .param("leaf", proof.leaf())
                .param("explanation", proof.explanation().orElse(null), Types.INTEGER)
                .param("name", proof.name())
                .param("kind", proof.kind())
                .param("size", proof.size())
                .param("sha256", proof.sha256())
                .param("content", content)
                .param("at", proof.at().atOffset(ZoneOffset.UTC))
                .param("by", proof.by())
                .param("account", actor.account())
                .update();
    }

    void withdraw(UUID id, Actor actor, Instant at) {
        jdbc.sql("""
                        update scoring.sheet_evidence
                           set withdrawn_at = :at, withdrawn_by = :by
                         where id = :id
                           and withdrawn_at is null
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static Proof map(ResultSet row) throws SQLException {
        return new Proof(
                row.getObject("id", UUID.class),
                row.getObject("sheet_id", UUID.class),
                row.getString("leaf"),
                Optional.ofNullable(row.getObject("explanation", Integer.class)),
                row.getString("name"),
                row.getString("kind"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
