package vn.thidua.web;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Actor;

/**
 * Long work that goes on after the page was answered: queued, at most a few pieces at once, with its progress on record.
 *
 * <p>A module contributes one {@link WorkHandler} per kind of work and decides itself who may start, see and cancel it.
 * Work that was queued or running when the process ended is marked as failed when it starts again; nothing starts by
 * itself, because work runs with the rights of the person who started it.
 */
public interface BackgroundWork {

    /**
     * Queues work and returns it. It begins once the running transaction has committed, and not if that is rolled back.
     * Work of the same kind on the same subject that has not ended is not queued twice, but returned.
     *
     * @param kind the {@link WorkHandler#kind()} of a handler
     * @param subject what it is done to, as the handler understands it
     */
    Work start(Actor actor, String kind, String subject);

    /** Returns the work of {@code kind} on {@code subject} that was queued last. */
    Optional<Work> latest(String kind, String subject);

    /**
     * Asks the work to stop. What is queued never begins; what runs stops at its next report of progress, with all that it
     * changed undone; what has committed is done, and stays so.
     *
     * @return whether the work had not ended yet
     */
    boolean cancel(UUID id);
}
