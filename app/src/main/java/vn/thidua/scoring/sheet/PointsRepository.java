package vn.thidua.scoring.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.round.Column;

/** Stores the points of score sheets. A row is never changed. */
@Repository
public class PointsRepository {

    private static final String SELECT = """
            select points.sheet_id, points.unit_id, points.leaf, points.column_name, points.version, points.written_order,
                   points.points, points.reason, points.for_unit_id, points.written_at, points.written_by,
                   points.account_id, points.capacity
              from scoring.sheet_points points
            """;

    private final JdbcClient jdbc;

    PointsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all points of the sheet called {@code sheet}, in the order in which they were written. */
    public SheetPoints of(UUID sheet) {
        return new SheetPoints(jdbc.sql(SELECT + """
                         where points.sheet_id = :sheet
                         order by points.written_order, points.leaf
                        """)
                .param("sheet", sheet)
                .query((row, number) -> map(row))
                .list());
    }

    /** Returns all points of the round called {@code round}, as far as the reader may see its sheets. */
    public List<PointsRow> ofRound(UUID round) {
        return jdbc.sql(SELECT + """
                          join scoring.sheet on sheet.id = points.sheet_id
                         where sheet.round_id = :round
                         order by points.written_order, points.leaf
                        """)
                .param("round", round)
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns the latest version of every column of the rounds called {@code rounds}, as far as the reader may see their sheets. */
    public List<PointsRow> latestOf(List<UUID> rounds) {
        return jdbc.sql(SELECT + """
                          join scoring.sheet on sheet.id = points.sheet_id
                         where sheet.round_id = any (:rounds)
                           and points.version = (select max(later.version)
                                                   from scoring.sheet_points later
                                                  where later.sheet_id = points.sheet_id
                                                    and later.leaf = points.leaf
                                                    and later.column_name = points.column_name)
                         order by points.sheet_id, points.leaf, points.column_name
                        """)
                .param("rounds", rounds.toArray(UUID[]::new))
                .query((row, number) -> map(row))
                .list();
    }

    /** Keeps {@code row}. The sheet is locked by whoever writes on it, so nobody is faster. */
    public void add(PointsRow row) {
        jdbc.sql("""
                        insert into scoring.sheet_points
                               (sheet_id, unit_id, leaf, column_name, version, written_order, points, reason, for_unit_id,
                                written_at, written_by, account_id, capacity)
                        values (:sheet, :unit, :leaf, :column, :version, :order, :points, :reason, :for,
                                :at, :by, :account, :capacity)
                        """)
                .param("sheet", row.sheet())
                .param("unit", row.unit())
                .param("leaf", row.leaf())
                .param("column", row.column().name())
                .param("version", row.version())
                .param("order", row.order())
                .param("points", row.points())
                .param("reason", row.reason())
                .param("for", row.actingFor().orElse(null))
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .param("by", row.by())
                .param("account", row.account())
                .param("capacity", row.capacity())
                .update();
    }

    private static PointsRow map(ResultSet row) throws SQLException {
        return new PointsRow(
                row.getObject("sheet_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("leaf"),
                Column.valueOf(row.getString("column_name")),
                row.getInt("version"),
                row.getLong("written_order"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("for_unit_id", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by"),
                row.getObject("account_id", UUID.class),
                row.getString("capacity"));
    }
}
