package vn.thidua.web;

/** Ends work that shall not go on; passes through its transaction, which is rolled back. */
public final class WorkCancelled extends RuntimeException {

    /** Says which work has ended. */
    public WorkCancelled(Object work) {
        super("work was cancelled: " + work);
    }
}
