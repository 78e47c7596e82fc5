package vn.thidua.identity.login;

import java.util.Locale;

/** By what somebody has proved to be the owner of an account. */
public enum Proof {
    PASSWORD(false),
    /** An outside provider vouches for the person. */
    PROVIDER(false),
    /** An outside provider vouches for the person and for a second factor. */
    PROVIDER_WITH_FACTOR(true),
    /** A device that has checked its owner: something that one has, and something that one is or knows. */
    PASSKEY(true),
    /** The code of an authenticator app, after one of the others. */
    TOTP(true),
    /** A code written down for the day the authenticator is lost, after one of the others. */
    RECOVERY_CODE(true);

    private final boolean strong;

    Proof(boolean strong) {
        this.strong = strong;
    }

    /** Says whether no further factor is asked for. */
    boolean isStrong() {
        return strong;
    }

    /** Returns the name under which logs know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
