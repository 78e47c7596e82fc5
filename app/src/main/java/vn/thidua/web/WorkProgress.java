package vn.thidua.web;

import vn.thidua.shared.Progress;

/** Hears how far {@link BackgroundWork} has come, and tells it when somebody wants it to stop. */
public interface WorkProgress extends Progress {

    /**
     * As {@link Progress#advanced}; put on record a few times a second at most.
     *
     * @param what message key of what is being done, or words of the data
     * @throws WorkCancelled if the work shall stop; its transaction is to be rolled back
     */
    @Override
    void advanced(int done, int total, String what);

    /**
     * Marks the work as done in the running transaction, as the last thing before it commits: then it is done exactly if its
     * changes are there. Nothing is reported afterwards.
     *
     * @throws WorkCancelled if the work shall stop; its transaction is to be rolled back
     */
    void commit();
}
