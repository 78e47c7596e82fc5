package vn.thidua.scoring.points;

import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.StaleVersion;

/** Stores entries. A row is never changed; {@link EntryQueries} reads the latest. */
@Repository
public class EntryRepository {

    private final JdbcClient jdbc;

    EntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a version.
     *
     * @throws StaleVersion if somebody entered the same version first
     */
    public void add(String period, Entry entry) {
        int added = jdbc.sql("""
                        insert into scoring.entry
                               (id, period, unit_id, leaf, version, points, role, note, entered_by, entered_at)
                        values (uuidv7(), :period, :unit, :leaf, :version, :points, :role, :note, :by, :at)
                            on conflict (period, unit_id, leaf, version) do nothing
                        """)
                .param("period", period)
                .param("unit", entry.unit())
                .param("leaf", entry.leaf())
                .param("version", entry.version())
                .param("points", entry.points().orElse(null), Types.NUMERIC)
                .param("role", entry.role())
                .param("note", entry.note())
                .param("by", entry.enteredBy())
                .param("at", entry.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new StaleVersion("entry", entry.leaf());
        }
    }
}
