package vn.thidua.reporting.comparison;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.workbook.ForeignMapping;
import vn.thidua.shared.Actor;

/** Remembers, for each unit, where the figures of a form stand in workbooks that were not made here. */
@Repository
class MappingRepository {

    private static final TypeReference<Map<String, String>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MappingRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Returns what {@code unit} said of workbooks of {@code layout}, if anybody there did. */
    Optional<StoredMapping> find(UUID unit, String form, int version, String layout) {
        return jdbc.sql("""
                        select sheet, heading_row, label_column, figure_column, row_codes, made_by, made_at
                          from reporting.workbook_mapping
                         where unit_id = :unit
                           and form_code = :form
                           and form_version = :version
                           and layout = :layout
                        """)
                .param("unit", unit)
                .param("form", form)
                .param("version", version)
                .param("layout", layout)
                .query((row, number) -> new StoredMapping(
                        new ForeignMapping(
                                form,
                                version,
                                layout,
                                row.getString("sheet"),
                                row.getInt("heading_row"),
                                row.getInt("label_column"),
                                row.getInt("figure_column"),
                                json.readValue(row.getString("row_codes"), ROWS)),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Remembers {@code mapping} for {@code unit}, in place of what was said of the layout before. */
    void put(Actor actor, UUID unit, ForeignMapping mapping) {
        forget(unit, mapping);
        jdbc.sql("""
                        insert into reporting.workbook_mapping
                               (id, unit_id, form_code, form_version, layout, sheet, heading_row, label_column,
                                figure_column, row_codes, made_by, made_at, account_id)
                        values (uuidv7(), :unit, :form, :version, :layout, :sheet, :headingRow, :labelColumn,
                                :figureColumn, :rows::jsonb, :by, :now, :account)
                        """)
                .param("unit", unit)
                .param("form", mapping.form())
                .param("version", mapping.version())
                .param("layout", mapping.layout())
                .param("sheet", mapping.sheet())
                .param("headingRow", mapping.headingRow())
                .param("labelColumn", mapping.labelColumn())
                .param("figureColumn", mapping.figureColumn())
                .param("rows", json.writeValueAsString(mapping.rows()))
                .param("by", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .update();
    }

    void forget(UUID unit, ForeignMapping mapping) {
        jdbc.sql("""
                        delete from reporting.workbook_mapping
                         where unit_id = :unit
                           and form_code = :form
                           and form_version = :version
                           and layout = :layout
                        """)
                .param("unit", unit)
                .param("form", mapping.form())
                .param("version", mapping.version())
                .param("layout", mapping.layout())
                .update();
    }
}
