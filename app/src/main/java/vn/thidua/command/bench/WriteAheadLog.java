package vn.thidua.command.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How much the server wrote to be able to keep its word: what a transaction costs the disk. */
final class WriteAheadLog {

    private WriteAheadLog() {}

    /** Returns the bytes that were written since the installation was made. */
    static long bytes(Connection owner) {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
