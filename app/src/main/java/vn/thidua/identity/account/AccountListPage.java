package vn.thidua.identity.account;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Option;

/**
 * All accounts, with the form that makes another.
 *
 * @param username as typed so far, like the three after it
 * @param reasons why the account just typed was refused
 */
public record AccountListPage(
        List<Line> lines,
        String username,
        String displayName,
        String email,
        String role,
        List<Option> roles,
        List<Violation> reasons) {

    public AccountListPage {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
        reasons = List.copyOf(reasons);
    }

    /**
     * An account.
     *
     * @param role in words
     * @param totp whether an authenticator app is set up
     * @param passkeys how many passkeys there are
     * @param provider whether it is linked to the outside provider
     */
    public record Line(
            UUID id,
            String username,
            String displayName,
            String role,
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
