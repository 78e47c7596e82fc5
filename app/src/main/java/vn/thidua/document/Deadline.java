package vn.thidua.document;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long one file may keep a reader busy. Whoever reads looks at it from time to time. */
public final class Deadline {

    /** How long a file may take that a person waits for: 5 s. */
    public static final Duration USUAL = Duration.ofSeconds(5);

    private final LongSupplier nanos;
    private final Duration allowed;
    private final long begun;

    Deadline(Duration allowed, LongSupplier nanos) {
        this.nanos = nanos;
        this.allowed = allowed;
        this.begun = nanos.getAsLong();
    }

    /** Returns a deadline {@code allowed} from now on. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed, System::nanoTime);
    }

    void check() throws Unreadable {
        if (nanos.getAsLong() - begun > allowed.toNanos()) {
            throw Unreadable.because(ContainerViolation.TOO_SLOW, allowed.toSeconds());
        }
    }
}
