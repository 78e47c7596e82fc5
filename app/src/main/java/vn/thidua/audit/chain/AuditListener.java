package vn.thidua.audit.chain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.audit.Deed;
import vn.thidua.shared.AuditableEvent;

/**
 * Hears what was done and has it appended to the log.
 *
 * <p>A change and its entry are one transaction: both are stored or neither. A read outside of a transaction, or in one
 * that cannot write, gets a transaction of its own, at once, so that the entry stands before anybody sees the data.
 */
@Component
class AuditListener {

    private final DeedAssembly deeds;
    private final TransactionTemplate alone;

    AuditListener(DeedAssembly deeds, ChainedTransactions transactions) {
        this.deeds = deeds;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void hear(AuditableEvent event) {
        Deed deed = deeds.of(event);
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            PendingEntries.add(deed);
        } else {
            alone.executeWithoutResult(transaction -> PendingEntries.add(deed));
        }
    }
}
