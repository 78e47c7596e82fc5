package vn.thidua.command.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The fastest way for rows into PostgreSQL: {@code COPY} into tables that have no keys and are gone with the connection. */
final class RawCopy {

    private static final List<String> TABLES = List.of("unit", "unit_state", "person", "membership");

    private final Connection owner;
    private long rows;

    RawCopy(Connection owner) {
        this.owner = owner;
    }

    /** Copies the rows that the register holds and returns how long that took, in nanoseconds. */
    long time() {
        try (Statement statement = owner.createStatement()) {
            CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
            // The owner stands behind the fence too; the peer copies every row that the import has written.
            statement.execute("set thidua.scope = 'all'");
            long time = 0;
            for (String table : TABLES) {
                ByteArrayOutputStream held = new ByteArrayOutputStream();
                copy.copyOut("copy organization." + table + " to stdout", held);
                statement.execute("create temporary table peer_" + table + " (like organization." + table + ")");
                ByteArrayInputStream content = new ByteArrayInputStream(held.toByteArray());
                long begun = System.nanoTime();
                rows += copy.copyIn("copy peer_" + table + " from stdin", content);
                time += System.nanoTime() - begun;
                statement.execute("drop table peer_" + table);
            }
            return time;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }

    long rows() {
        return rows;
    }
}
