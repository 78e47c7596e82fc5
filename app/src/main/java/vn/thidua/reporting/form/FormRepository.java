package vn.thidua.reporting.form;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.indicator.CatalogueOutcome;
import vn.thidua.reporting.indicator.CatalogueReader;
import vn.thidua.reporting.indicator.IndicatorCatalogue;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.NotFound;

/** Stores forms as they were written. A stored version never changes, so a form that was read once is kept in memory. */
@Repository
public class FormRepository {

    private record Key(String code, int version) {}

    /** A form as it was written. */
    record Text(String definition, String catalogue) {}

    private final JdbcClient jdbc;
    private final Map<Key, Form> read = new ConcurrentHashMap<>();
    private final Map<Key, IndicatorCatalogue> catalogues = new ConcurrentHashMap<>();

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

    /** Returns every version of every form, by code, the oldest version first. */
    public List<Form> list() {
        return jdbc
                .sql("""
                        select code, version
                          from reporting.form
                         order by code, version
                        """)
                .query((row, number) -> new Key(row.getString("code"), row.getInt("version")))
                .list()
                .stream()
                .map(key -> get(key.code(), key.version()))
                .toList();
    }

    /** Returns the latest version of each form, by code. */
    public List<Form> latest() {
        Map<String, Form> latest = new LinkedHashMap<>();
        list().forEach(form -> latest.put(form.code(), form));
        return List.copyOf(latest.values());
    }

    /**
     * Returns every indicator that is in the catalogue of a form's latest version or asked by it, by code. One that several
     * forms know is as the first of them has it.
     */
    public Map<String, IndicatorDefinition> indicators() {
        Map<String, IndicatorDefinition> known = new LinkedHashMap<>();
        for (Form form : latest()) {
            catalogues
                    .computeIfAbsent(new Key(form.code(), form.version()), this::catalogue)
                    .list()
                    .forEach(indicator -> known.putIfAbsent(indicator.code(), indicator));
            form.indicators().forEach(indicator -> known.putIfAbsent(indicator.code(), indicator));
        }
        return known;
    }

    /**
     * Returns the form {@code code} in {@code version} as it was written.
     *
     * @throws NotFound if there is none
     */
    Text text(String code, int version) {
        return text(new Key(code, version));
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

    private IndicatorCatalogue catalogue(Key key) {
        SourceFile file = FormService.catalogue(text(key).catalogue());
        return switch (CatalogueReader.read(file.name(), new ByteArrayInputStream(file.content()))) {
            case CatalogueOutcome.Read(IndicatorCatalogue read) -> read;
            case CatalogueOutcome.Refused(var defects) ->
                throw new IllegalStateException("stored catalogue " + key + " does not read: " + defects);
        };
    }

    private Text text(Key key) {
        return jdbc.sql("""
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
    }

    private Form load(Key key) {
        Text text = text(key);
        return switch (FormReader.read(
                FormService.description(text.definition()), FormService.catalogue(text.catalogue()))) {
            case FormOutcome.Read(Form form) -> form;
            case FormOutcome.Refused(var defects) ->
                throw new IllegalStateException("stored form " + key + " does not read: " + defects);
        };
    }
}
