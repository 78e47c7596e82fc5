package vn.thidua.identity.account;

import java.util.List;
import java.util.UUID;
import vn.thidua.web.Crumb;

/**
 * All accounts, with how each signs in.
 *
 * @param crumbs the list of what each may do; empty if the reader may not see that
 */
public record AccountListPage(List<Crumb> crumbs, List<Line> lines) {

    public AccountListPage {
        crumbs = List.copyOf(crumbs);
        lines = List.copyOf(lines);
    }

    /**
     * An account.
     *
     * @param email whether it has an address that links for a new password go to
     * @param totp whether an authenticator app is set up
     * @param passkeys how many passkeys there are
     * @param provider whether it is linked to the outside provider
     */
    public record Line(
            UUID id,
            String username,
            String displayName,
            boolean enabled,
            boolean email,
            boolean totp,
            int passkeys,
            boolean provider) {

        /** Says whether a second factor is set up. */
        public boolean hasFactor() {
            return totp || passkeys > 0;
        }
    }
}
