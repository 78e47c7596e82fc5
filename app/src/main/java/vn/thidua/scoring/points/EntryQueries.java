package vn.thidua.scoring.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Scope;

/** Reads what people entered. */
@Component
public class EntryQueries {

    private final JdbcClient jdbc;

    EntryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the latest entry of each unit in {@code scope} and criterion for {@code period}. */
    public List<Entry> latest(Scope scope, String period) {
        return jdbc.sql("""
                        select distinct on (unit_id, leaf)
                               unit_id, leaf, version, points, role, note, entered_by, entered_at
                          from scoring.entry
                         where period = :period
                           and unit_id = any (:units)
                         order by unit_id, leaf, version desc
                        """)
                .param("period", period)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("unit_id", UUID.class),
                row.getString("leaf"),
                row.getInt("version"),
                Optional.ofNullable(row.getBigDecimal("points")),
                row.getString("role"),
                row.getString("note"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
