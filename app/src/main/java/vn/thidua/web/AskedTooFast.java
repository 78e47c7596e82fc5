package vn.thidua.web;

import java.io.Serial;
import java.time.Duration;

/** Somebody asked faster than the server is willing to answer. It was not done; it can be asked again after a while. */
public final class AskedTooFast extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** Makes a refusal that ends after {@code wait}, at least a second. */
    public AskedTooFast(Duration wait) {
        super("asked too fast");
        this.wait = wait;
    }

    /** Returns how long to wait, in whole seconds. */
    public long seconds() {
        return wait.toSeconds();
    }
}
