package vn.thidua.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.core.audit.Deed;

/**
 * What was done in a transaction that has not ended. It is appended just before the commit: the lock on the end of the chain
 * is then held for as long as a commit takes, not for as long as a use case takes.
 */
final class PendingEntries implements TransactionSynchronization {

    private final ChainRepository entries;
    private final List<Deed> deeds = new ArrayList<>();

    private PendingEntries(ChainRepository entries) {
        this.entries = entries;
    }

    /** Returns those of the running transaction. */
    static PendingEntries ofTransaction(ChainRepository entries) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    PendingEntries pending = new PendingEntries(entries);
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    void add(Deed deed) {
        deeds.add(deed);
    }

    /** Last of all, so that what others do before the commit is heard as well. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        entries.append(deeds);
    }
}
