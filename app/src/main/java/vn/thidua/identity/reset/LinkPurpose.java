package vn.thidua.identity.reset;

import java.time.Duration;

/** What a link that works once is for, and how long it works. */
public enum LinkPurpose {
    /** A new password, mailed to the address of the account. */
    RESET(Duration.ofMinutes(15)),
    /** The first password, or a new one, handed over by an administrator. */
    SETUP(Duration.ofDays(3)),
    /** The first sign-in with an outside provider, handed over by an administrator. */
    CONNECT(Duration.ofDays(3));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
