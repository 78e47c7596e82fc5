package vn.thidua.web.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Errand;
import vn.thidua.web.Work;
import vn.thidua.web.Work.State;
import vn.thidua.web.WorkCancelled;
import vn.thidua.web.WorkHandler;

/** The threads that do background work: {@value #MOST_AT_ONCE} pieces at once, the others wait in the order they came. */
@Component
class WorkThreads implements SmartInitializingSingleton, DisposableBean {

    /** Pieces at once: an import needs a processor and some hundred MB, and the pages need theirs. */
    static final int MOST_AT_ONCE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(WorkThreads.class);

    private final ObjectProvider<WorkHandler> offered;
    private final Map<String, WorkHandler> handlers = new HashMap<>();
    private final WorkRepository works;
    private final TransactionTemplate apart;
    private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

    WorkThreads(ObjectProvider<WorkHandler> offered, WorkRepository works, PlatformTransactionManager transactions) {
        this.offered = offered;
        this.works = works;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        executor.setThreadNamePrefix("work-");
        executor.setCorePoolSize(MOST_AT_ONCE);
        executor.setMaxPoolSize(MOST_AT_ONCE);
        executor.setDaemon(true);
        executor.initialize();
    }

    /** Handlers start work themselves, so they are collected when all of them are there. */
    @Override
    public void afterSingletonsInstantiated() {
        offered.forEach(handler -> {
            if (handlers.put(handler.kind(), handler) != null) {
                throw new IllegalStateException("two handlers of work called " + handler.kind());
            }
        });
    }

    /** @throws IllegalArgumentException if no module does such work; a bug of the caller */
    void requireHandler(String kind) {
        handler(kind);
    }

    /** Returns what does {@code work} in the capacity of the running thread: as the person signed in, or on its errand. */
    Runnable piece(Actor actor, Work work) {
        Runnable piece = new DelegatingSecurityContextRunnable(() -> run(actor, work));
        Optional<String> errand = Errand.current();
        return errand.isEmpty()
                ? piece
                : () -> Errand.run(errand.get(), () -> {
                    piece.run();
                    return work;
                });
    }

    void execute(Runnable piece) {
        executor.execute(piece);
    }

    private void run(Actor actor, Work work) {
        UUID id = work.id();
        if (!works.begin(id)) {
            return;
        }
        State ended = State.FAILED;
        String incident = "";
        try {
            handler(work.kind()).run(actor, work.subject(), new RecordedProgress(works, apart, id));
            works.complete(id);
            ended = State.CANCELLED;
        } catch (WorkCancelled stopped) {
            ended = State.CANCELLED;
        } catch (RuntimeException fault) {
            incident = id.toString();
            LOG.error("work {} of kind {} failed", id, work.kind(), fault);
        } finally {
            works.end(id, ended, incident);
        }
    }

    private WorkHandler handler(String kind) {
        WorkHandler handler = handlers.get(kind);
        if (handler == null) {
            throw new IllegalArgumentException("nobody does work called " + kind);
        }
        return handler;
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
