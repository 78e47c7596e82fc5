package vn.thidua.reporting.resident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Errand;

/*
 * One thread keeps everything and is the only one that touches it, so there is nothing to lock; what it hands out never
 * changes. It is a thread of its own because a person's request sees the rows of that person only, while what is kept is
 * everybody's; and because it takes a connection of its own, it never sees what somebody is about to write and may roll back.
 *
 * Before each answer the database is asked what has come in (one statement, by transaction number). So an event that a kill
 * has lost costs nothing, and neither does a report that came in through another server: the events only see to it that the
 * next reader finds the work done.
 */
/**
 * The {@value #MOST} periods that were asked for last, in memory at every level, as of everything that was committed before
 * the question. Read when first asked for.
 */
@Component
public class ResidentPeriods implements LiveFigures, DisposableBean {

    static final int MOST = 6;

    private static final Logger LOG = LoggerFactory.getLogger(ResidentPeriods.class);

    /** How long units may be those of a moment ago, if they were changed through another server. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final ResidentReader reader;
    private final PeriodRepository periods;
    private final Clock clock;
    private final Map<String, Resident> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Instant> settled = new HashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("resident-periods")
            .inheritInheritableThreadLocals(false)
            .factory());

    ResidentPeriods(ResidentReader reader, PeriodRepository periods, Clock clock) {
        this.reader = reader;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Returns the figures of {@code period}. To be asked before a transaction begins: the answer takes a connection of its own,
     * and nobody may wait for a second one while holding one.
     */
    public PeriodTree current(Period period) {
        return ask(() -> refreshed(period).tree());
    }

    @Override
    public TallyTree current(String period) {
        return current(periods.get(period)).tallies();
    }

    @Override
    public void forget(String period) {
        ask(() -> Optional.ofNullable(kept.computeIfPresent(period, (code, resident) -> resident.forgotten())));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void follow(AuditableEvent event) {
        if (event.action().startsWith("organization.")) {
            thread.execute(settled::clear);
        } else if (event.action().startsWith("reporting.") && event.after().containsKey("period")) {
            String code = event.after().getOrDefault("period", "");
            thread.execute(() -> follow(code));
        }
    }

    private void follow(String period) {
        try {
            Errand.run(
                    "resident-periods",
                    () -> Optional.ofNullable(kept.get(period)).map(resident -> refreshed(resident.period())));
        } catch (DataAccessException fault) {
            LOG.warn("period {} could not be followed; its next reader asks again", period, fault);
        }
    }

    private <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(() -> Errand.run("resident-periods", question::get), thread)
                .join();
    }

    private Resident refreshed(Period period) {
        Instant now = clock.instant();
        Resident known = kept.get(period.code());
        Resident resident;
        if (known == null || !known.period().equals(period) || isOvertaken(known, now)) {
            resident = reader.read(period, Optional.empty());
        } else if (known.isForgotten()) {
            resident = reader.read(period, Optional.of(known.grounds()));
        } else {
            resident = reader.refreshed(known);
        }
        kept.put(period.code(), resident);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return resident;
    }

    private boolean isOvertaken(Resident resident, Instant now) {
        String code = resident.period().code();
        if (settled.getOrDefault(code, Instant.MIN).isAfter(now)) {
            return false;
        }
        settled.put(code, now.plus(SETTLED));
        return reader.isOvertaken(resident);
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
