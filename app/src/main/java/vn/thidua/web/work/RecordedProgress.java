package vn.thidua.web.work;

import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.web.WorkCancelled;
import vn.thidua.web.WorkProgress;

/**
 * Puts progress on record, in transactions apart from that of the work, so that others see it while the work goes on. Used by
 * one thread.
 */
final class RecordedProgress implements WorkProgress {

    private static final long PAUSE = 250_000_000L;

    private final WorkRepository works;
    private final TransactionTemplate apart;
    private final UUID id;
    private String stage = "";
    private long recordedAt;

    RecordedProgress(WorkRepository works, TransactionTemplate apart, UUID id) {
        this.works = works;
        this.apart = apart;
        this.id = id;
    }

    @Override
    public void advanced(int done, int total, String what) {
        long now = System.nanoTime();
        if (what.equals(stage) && now - recordedAt < PAUSE) {
            return;
        }
        stage = what;
        recordedAt = now;
        Boolean goesOn = apart.execute(status -> works.advance(id, done, total, what));
        if (!Boolean.TRUE.equals(goesOn)) {
            throw new WorkCancelled(id);
        }
    }

    @Override
    public void commit() {
        if (!works.complete(id)) {
            throw new WorkCancelled(id);
        }
    }
}
