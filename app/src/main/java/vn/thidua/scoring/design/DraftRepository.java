package vn.thidua.scoring.design;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores drafts of score tables, at most one for each. */
@Repository
class DraftRepository {

    private static final int MOST = 200;

    private static final String SELECT = """
            select code, base_version, text, version, edited_at, edited_by
              from scoring.table_draft
            """;

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> list() {
        return jdbc.sql(SELECT + " order by code limit :most")
                .param("most", MOST)
                .query((row, number) -> draft(row))
                .list();
    }

    Optional<Draft> find(String code) {
        return find(code, "");
    }

    /** Returns the draft and lets nobody else change it until the transaction ends. */
    Optional<Draft> lock(String code) {
        return find(code, " for update");
    }

    private Optional<Draft> find(String code, String lock) {
        return jdbc.sql(SELECT + " where code = :code" + lock)
                .param("code", code)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Adds {@code draft} unless there is one for its table, and says whether it did. */
    boolean add(Draft draft) {
        return jdbc.sql("""
                        insert into scoring.table_draft (code, base_version, text, version, edited_at, edited_by)
                        values (:code, :base, :text, :version, :at, :by)
                            on conflict (code) do nothing
                        """)
                        .param("code", draft.code())
                        .param("base", draft.base().orElse(null))
                        .param("text", draft.text())
                        .param("version", draft.version())
                        .param("at", draft.editedAt().atOffset(ZoneOffset.UTC))
                        .param("by", draft.editedBy())
                        .update()
                == 1;
    }

    void update(Draft draft) {
        jdbc.sql("""
                        update scoring.table_draft
                           set text = :text, version = :version, edited_at = :at, edited_by = :by
                         where code = :code
                        """)
                .param("code", draft.code())
                .param("text", draft.text())
                .param("version", draft.version())
                .param("at", draft.editedAt().atOffset(ZoneOffset.UTC))
                .param("by", draft.editedBy())
                .update();
    }

    void delete(String code) {
        jdbc.sql("delete from scoring.table_draft where code = :code")
                .param("code", code)
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("code"),
                Optional.ofNullable(row.getObject("base_version", Integer.class)),
                row.getString("text"),
                row.getLong("version"),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getString("edited_by"));
    }
}
