package vn.thidua.web;

import vn.thidua.shared.Actor;

/** Does one kind of {@link BackgroundWork}. A bean of the module whose work it is. */
public interface WorkHandler {

    /** Returns the name of the kind, {@code <module>.<feature>.<verb>}. */
    String kind();

    /**
     * Does the work. Called on a thread of its own, in the security context of the person who started it; asks permission
     * again. All that belongs together is changed in one transaction that ends with {@link WorkProgress#commit()}.
     *
     * @param actor who started it
     * @param subject what it is done to, as it was given to {@link BackgroundWork#start}
     */
    void run(Actor actor, String subject, WorkProgress progress);
}
