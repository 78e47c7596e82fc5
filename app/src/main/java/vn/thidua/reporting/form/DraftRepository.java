package vn.thidua.reporting.form;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores drafts of forms, at most one for each. */
@Repository
class DraftRepository {

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(String code) {
        return find(code, "");
    }

    /** Returns the draft and lets nobody else change it until the transaction ends. */
    Optional<Draft> lock(String code) {
        return find(code, "for update");
    }

    private Optional<Draft> find(String code, String lock) {
        return jdbc.sql("""
                        select code, base_version, definition, catalogue, version, edited_at, edited_by
                          from reporting.form_draft
                         where code = :code
                        """ + lock)
                .param("code", code)
                .query((row, number) -> new Draft(
                        row.getString("code"),
                        row.getInt("base_version"),
                        row.getString("definition"),
                        row.getString("catalogue"),
                        row.getLong("version"),
                        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                        row.getString("edited_by")))
                .optional();
    }

    void put(Draft draft) {
        jdbc.sql("""
                        insert into reporting.form_draft
                               (code, base_version, definition, catalogue, version, edited_at, edited_by)
                        values (:code, :base, :definition, :catalogue, :version, :at, :by)
                            on conflict (code) do update
                           set definition = excluded.definition, catalogue = excluded.catalogue,
                               version = excluded.version, edited_at = excluded.edited_at,
                               edited_by = excluded.edited_by
                        """)
                .param("code", draft.code())
                .param("base", draft.base())
                .param("definition", draft.definition())
                .param("catalogue", draft.catalogue())
                .param("version", draft.version())
                .param("at", draft.editedAt().atOffset(ZoneOffset.UTC))
                .param("by", draft.editedBy())
                .update();
    }

    void delete(String code) {
        jdbc.sql("delete from reporting.form_draft where code = :code")
                .param("code", code)
                .update();
    }
}
