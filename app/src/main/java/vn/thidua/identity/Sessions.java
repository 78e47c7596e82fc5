package vn.thidua.identity;

import java.util.UUID;

/** Ends sessions. What is ended is gone with the next request of its browser. */
public interface Sessions {

    /** Ends every session of {@code account}. */
    void endAll(UUID account);

    /** Ends every session of {@code account} but the one whose request the running thread answers, if it is one of them. */
    void endOthers(UUID account);
}
