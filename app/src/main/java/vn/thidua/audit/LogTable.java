package vn.thidua.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.core.audit.ChainCheck;
import vn.thidua.core.audit.ChainHash;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;

/** The log as it lies in the database of the installation. Needs nothing but a connection. */
public final class LogTable {

    /** Rows that are held in memory at a time. */
    private static final int PORTION = 2_000;

    private static final String PRESENT = "select to_regclass('audit.entry') is not null";

    private static final String HEADER = """
            select installation.id, checkpoint.number, encode(checkpoint.hash, 'hex')
              from audit.installation
              left join audit.checkpoint on checkpoint.number = (select max(number) from audit.checkpoint)
            """;

    private static final String ENTRIES = """
            select number, encode(previous_hash, 'hex'), content, encode(hash, 'hex')
              from audit.entry
             where number <= ?
             order by number
            """;

    private LogTable() {}

    /** What is done with a log while it is being read; {@code links} are asked from the first to the last. */
    @FunctionalInterface
    private interface Use<R> {

        R of(LogHeader header, Iterator<Optional<Link>> links);
    }

    /**
     * Checks the log of the installation behind {@code connection}.
     *
     * @param heads written down earlier; each has to be in the log
     */
    public static LogReading check(Connection connection, Collection<PrintedHead> heads) throws SQLException {
        return LogTable.<LogReading>read(
                        connection,
                        Long.MAX_VALUE,
                        (header, links) ->
                                new LogReading.Checked(header.installation(), ChainCheck.of(header, links, heads)))
                .orElseGet(LogReading.Unreadable::new);
    }

    /** Writes every entry up to number {@code last} as it was hashed, as a file that {@link LogFile} reads. */
    public static void write(Connection connection, long last, Writer out) throws SQLException, IOException {
        try {
            read(connection, last, (header, links) -> {
                try {
                    LogFile.write(header, links, out);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** Returns whose log it is and where it starts; empty if the database has none. */
    static Optional<LogHeader> header(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return header(statement);
        }
    }

    /**
     * Hands the log up to number {@code last} to {@code use}, as it is at one moment; empty if the database has none. Ends
     * the transaction, and leaves the connection as it came.
     */
    private static <R> Optional<R> read(Connection connection, long last, Use<R> use) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement();
                PreparedStatement entries = connection.prepareStatement(ENTRIES)) {
            Optional<LogHeader> header = header(statement);
            if (header.isEmpty()) {
                return Optional.empty();
            }
            entries.setFetchSize(PORTION);
            entries.setLong(1, last);
            try (ResultSet rows = entries.executeQuery()) {
                return Optional.of(use.of(header.get(), new Links(rows)));
            }
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
            connection.setReadOnly(false);
            connection.setAutoCommit(autoCommit);
        }
    }

    private static Optional<LogHeader> header(Statement statement) throws SQLException {
        try (ResultSet present = statement.executeQuery(PRESENT)) {
            if (!present.next() || !present.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (ResultSet row = statement.executeQuery(HEADER)) {
            if (!row.next()) {
                return Optional.empty();
            }
            UUID installation = row.getObject(1, UUID.class);
            String sealed = row.getString(3);
            return Optional.of(
                    sealed == null
                            ? LogHeader.whole(installation)
                            : new LogHeader(installation, row.getLong(2) + 1, new ChainHash(sealed)));
        }
    }

    private static final class Links implements Iterator<Optional<Link>> {

        private final ResultSet rows;
        private boolean ahead;

        Links(ResultSet rows) throws SQLException {
            this.rows = rows;
            this.ahead = rows.next();
        }

        @Override
        public boolean hasNext() {
            return ahead;
        }

        @Override
        public Optional<Link> next() {
            if (!ahead) {
                throw new NoSuchElementException("the log has ended");
            }
            try {
                Optional<Link> link = link();
                ahead = rows.next();
                return link;
            } catch (SQLException e) {
                throw new IllegalStateException("the log cannot be read any further", e);
            }
        }

        private Optional<Link> link() throws SQLException {
            String previous = rows.getString(2);
            String hash = rows.getString(4);
            return ChainHash.isHash(previous) && ChainHash.isHash(hash)
                    ? Optional.of(
                            new Link(rows.getLong(1), new ChainHash(previous), rows.getString(3), new ChainHash(hash)))
                    : Optional.empty();
        }
    }
}
