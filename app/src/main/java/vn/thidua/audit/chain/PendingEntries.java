package vn.thidua.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.core.audit.Deed;

/** What was done in a transaction that has not ended. {@link ChainedTransactions} appends it with the commit. */
final class PendingEntries implements TransactionSynchronization {

    private final List<Deed> deeds = new ArrayList<>();

    private PendingEntries() {}

    /** Returns those of the running transaction, if there are any. */
    static Optional<PendingEntries> find() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst();
    }

    /** Adds {@code deed} to those of the running transaction. */
    static void add(Deed deed) {
        find().orElseGet(() -> {
                    PendingEntries pending = new PendingEntries();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                })
                .deeds
                .add(deed);
    }

    /** Returns them in the order in which they were done. */
    List<Deed> deeds() {
        return List.copyOf(deeds);
    }
}
