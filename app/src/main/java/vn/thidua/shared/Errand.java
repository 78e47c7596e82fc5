package vn.thidua.shared;

import java.util.Optional;

/**
 * Work that the installation does by itself, for no person: a command of the operator, start-up, or a job of the clock.
 *
 * <p>What runs in an errand may see every unit, so an errand is opened at the outermost door only and never inside a
 * person's request.
 */
public final class Errand {

    private static final ScopedValue<String> RUNNING = ScopedValue.newInstance();

    private Errand() {}

    /**
     * Does {@code work} as the installation itself.
     *
     * @param name what the errand is, as the audit log names it, for example {@code demo}
     */
    public static <R, X extends Throwable> R run(String name, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(RUNNING, name).call(work);
    }

    /** Returns the name of the errand that the running thread is on, if it is on one. */
    public static Optional<String> current() {
        return RUNNING.isBound() ? Optional.of(RUNNING.get()) : Optional.empty();
    }
}
