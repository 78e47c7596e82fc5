package vn.thidua.web.work;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Work;

/** Queues and cancels work. */
@Service
class WorkService implements BackgroundWork {

    private final WorkRepository works;
    private final WorkThreads threads;
    private final ApplicationEventPublisher events;

    WorkService(WorkRepository works, WorkThreads threads, ApplicationEventPublisher events) {
        this.works = works;
        this.threads = threads;
        this.events = events;
    }

    @Override
    @Transactional
    public Work start(Actor actor, String kind, String subject) {
        threads.requireHandler(kind);
        Optional<UUID> queued = works.insert(actor, kind, subject);
        Work work = works.latest(kind, subject).orElseThrow();
        if (queued.isPresent()) {
            Runnable piece = threads.piece(actor, work);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    threads.execute(piece);
                }
            });
        }
        return work;
    }

    @Override
    public Optional<Work> latest(String kind, String subject) {
        return works.latest(kind, subject);
    }

    @Override
    @Transactional
    public boolean cancel(UUID id) {
        boolean cancelled = works.cancel(id);
        if (cancelled) {
            events.publishEvent(new AuditableEvent(
                    "web.work.cancel", "work", id.toString(), Optional.empty(), Map.of(), Map.of(), ""));
        }
        return cancelled;
    }
}
