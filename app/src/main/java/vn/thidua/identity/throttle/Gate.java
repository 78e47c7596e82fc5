package vn.thidua.identity.throttle;

/** Something that is guessed at. How often is written in {@code Allowances}. */
public enum Gate {
    /** The password of a name. */
    PASSWORD,
    /** The code of a second factor, after the password was right. */
    CODE,
    /** Asking for a link to a new password, by name. */
    RESET,
    /** Asking for links, opening them, and proving passkeys, by network: there is nothing short enough to be guessed. */
    LINK
}
