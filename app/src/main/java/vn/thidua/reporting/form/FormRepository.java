package vn.thidua.reporting.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.NotFound;

/** Stores forms as they were written. A stored version never changes, so a form that was read once is kept in memory. */
@Repository
public class FormRepository {

    private record Key(String code, int version) {}

    private record Text(String definition, String catalogue) {}

    private final JdbcClient jdbc;
    private final Map<Key, Form> read = new ConcurrentHashMap<>();

    FormRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the form {@code code} in {@code version}.
     *
     * @throws NotFound if there is none
     */
    public Form get(String code, int version) {
        return read.computeIfAbsent(new Key(code, version), this::load);
    }

    /** Returns the fingerprint of the stored texts, if that version is stored. */
    Optional<String> fingerprint(String code, int version) {
        return jdbc.sql("""
                        select sha256
                          from reporting.form
                         where code = :code
                           and version = :version
                        """)
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    void insert(Form form, String definition, String catalogue, String fingerprint) {
        jdbc.sql("""
                        insert into reporting.form (code, version, definition, catalogue, sha256)
                        values (:code, :version, :definition, :catalogue, :sha256)
                        """)
                .param("code", form.code())
                .param("version", form.version())
                .param("definition", definition)
                .param("catalogue", catalogue)
                .param("sha256", fingerprint)
                .update();
    }

    private Form load(Key key) {
        Text text = jdbc.sql("""
                        select definition, catalogue
                          from reporting.form
                         where code = :code
                           and version = :version
                        """)
                .param("code", key.code())
                .param("version", key.version())
                .query((row, number) -> new Text(row.getString("definition"), row.getString("catalogue")))
                .optional()
                .orElseThrow(() -> new NotFound("form", key));
        return switch (FormReader.read(
                FormService.description(text.definition()), FormService.catalogue(text.catalogue()))) {
            case FormOutcome.Read(Form form) -> form;
            case FormOutcome.Refused(var defects) ->
                throw new IllegalStateException("stored form " + key + " does not read: " + defects);
        };
    }
}
