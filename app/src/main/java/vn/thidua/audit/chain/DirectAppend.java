package vn.thidua.audit.chain;

import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.audit.Deed;

/** Appends to the log for a command that works without the application, where nobody hears events. */
public final class DirectAppend {

    private DirectAppend() {}

    /** Appends {@code deed} to the log in {@code database}, in a transaction of its own. */
    public static void append(DataSource database, Deed deed) {
        new TransactionTemplate(new ChainedTransactions(database))
                .executeWithoutResult(transaction -> PendingEntries.add(deed));
    }
}
