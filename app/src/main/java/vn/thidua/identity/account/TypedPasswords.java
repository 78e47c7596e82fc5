package vn.thidua.identity.account;

/**
 * What a person typed to get a new password.
 *
 * @param old the password so far; empty where a link proves who it is
 * @param fresh the new one
 * @param again the new one once more
 */
public record TypedPasswords(String old, String fresh, String again) {

    /** Tells nothing: passwords belong into no log. */
    @Override
    public String toString() {
        return "TypedPasswords";
    }
}
