package vn.thidua.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.core.audit.Deed;

/**
 * Appends to the log what a transaction did, and commits, in one message to the server.
 *
 * <p>Whoever appends next waits for neither an answer on its way to us, nor our next word, nor the disk: the server lets go
 * of the end of the log when the commit is in its memory, and many commits reach the disk together. We answer nobody before
 * ours has. See {@code docs/decisions/2026-11-25-commits-share-the-disk.md}.
 */
@Component("transactionManager")
class ChainedTransactions extends JdbcTransactionManager {

    /**
     * Statements that the driver sends together. The last is a transaction of its own that writes next to nothing and is
     * committed as the server is set up to commit; what was committed before it, is then as safe as it is.
     */
    private static final String APPEND_AND_COMMIT = """
            select audit.append(?), set_config('synchronous_commit', 'off', true);
            commit;
            select pg_logical_emit_message(true, 'thidua', '')
            """;

    ChainedTransactions(DataSource connections) {
        super(connections);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            PendingEntries.find().ifPresent(pending -> appendAndCommit(status, pending.deeds()));
        }
        // Says nothing to the server if it is in no transaction.
        super.doCommit(status);
    }

    private void appendAndCommit(DefaultTransactionStatus status, List<Deed> deeds) {
        Connection connection = ((JdbcTransactionObjectSupport) status.getTransaction())
                .getConnectionHolder()
                .getConnection();
        try {
            try (PreparedStatement statement = connection.prepareStatement(APPEND_AND_COMMIT)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text", deeds.stream().map(Deed::content).toArray()));
                statement.execute();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException e) {
            throw translateException("append to the log and commit", e);
        }
    }
}
