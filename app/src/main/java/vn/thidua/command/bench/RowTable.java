package vn.thidua.command.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The peer: the same figures in a table with a row for each, consolidated by one statement over three levels. */
final class RowTable {

    private static final String CONSOLIDATE = """
            select peer_unit.cluster, peer_unit.province, peer_value.place, sum(peer_value.figure), count(peer_value.figure)
              from peer_value
              join peer_unit on peer_unit.number = peer_value.unit
             group by grouping sets ((peer_unit.cluster, peer_value.place), (peer_unit.province, peer_value.place),
                                     (peer_value.place))
            """;

    private final Connection owner;

    /** Makes the table and fills it; it is gone with the connection. */
    RowTable(Connection owner, GeneratedFigures figures) {
        this.owner = owner;
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop table if exists peer_value, peer_unit");
            statement.execute("create temporary table peer_unit as select number, number %% %d as cluster,"
                            .formatted(figures.clusters())
                    + " number %% %d %% %d as province from generate_series(0, %d) number"
                            .formatted(figures.clusters(), figures.provinces(), figures.units() - 1));
            statement.execute("create temporary table peer_value (unit integer not null, place integer not null,"
                    + " figure bigint not null, primary key (unit, place))");
            statement.execute(
                    "insert into peer_value select unit, place, (unit * 7919::bigint + place * 104729) % 100000"
                            + " from generate_series(0, %d) unit, generate_series(0, %d) place"
                                    .formatted(figures.units() - 1, GeneratedFigures.INDICATORS - 1)
                            + " where (unit + place) % 29 > 0");
            statement.execute("analyze peer_value");
            statement.execute("analyze peer_unit");
        } catch (SQLException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }

    /** Returns the sums of the nation. */
    List<Long> run() {
        List<Long> nation = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement(CONSOLIDATE);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                row.getInt("cluster");
                boolean below = !row.wasNull();
                row.getInt("province");
                below |= !row.wasNull();
                long sum = row.getLong("sum");
                if (!below) {
                    nation.add(sum);
                }
            }
            return nation;
        } catch (SQLException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }
}
