package vn.thidua.identity.factor;

import java.util.List;

/**
 * The second factors of the person signed in.
 *
 * @param totp whether an authenticator app is set up
 * @param recoveryCodes how many of the codes that replace it still work
 * @param required whether the person's role must have a second factor
 * @param mayChange whether the person has proved just now who they are; else the page leads to that first
 */
public record FactorPage(boolean totp, int recoveryCodes, List<Passkey> passkeys, boolean required, boolean mayChange) {

    public FactorPage {
        passkeys = List.copyOf(passkeys);
    }

    /** A passkey; times as shown. */
    public record Passkey(String id, String label, String created, String used) {}
}
