package vn.thidua.shared;

import java.util.Optional;

/**
 * Tells who asks on the running thread, for those whom no use case can hand an {@link Actor}: the audit log and the fence
 * around the rows. Implemented by {@code identity}. A use case takes its actor as a parameter instead.
 */
public interface CurrentActor {

    /** Returns who is signed in on this thread's request, if anybody is. */
    Optional<Actor> actor();

    /** Returns the network address that the request came from; empty outside of a request. */
    String address();
}
