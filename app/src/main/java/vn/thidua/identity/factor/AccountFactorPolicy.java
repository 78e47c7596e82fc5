package vn.thidua.identity.factor;

import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.access.CapacityQueries;
import vn.thidua.identity.access.HeldCapacity;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.login.SecondFactorPolicy;

/**
 * Whoever has an authenticator app is asked for its code; the roles of the setting {@code thidua.second-factor-roles} must
 * have a second factor. A demonstration requires none.
 */
@Component
class AccountFactorPolicy implements SecondFactorPolicy {

    private final CapacityQueries capacities;
    private final TotpRepository totp;
    private final PasskeyRepository passkeys;
    private final Installation installation;
    private final Set<String> roles;

    AccountFactorPolicy(
            CapacityQueries capacities,
            TotpRepository totp,
            PasskeyRepository passkeys,
            Installation installation,
            @Value("${thidua.second-factor-roles}") Set<String> roles) {
        this.capacities = capacities;
        this.totp = totp;
        this.passkeys = passkeys;
        this.installation = installation;
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Need need(Account account) {
        if (totp.isConfirmed(account.id())) {
            return Need.CHECK;
        }
        if (!isRequired(account.id())) {
            return Need.NONE;
        }
        return passkeys.listOf(account.id()).isEmpty() ? Need.ENROL : Need.CHECK;
    }

    /** Says whether a role of the account with the number {@code id} must have a second factor. */
    boolean isRequired(UUID id) {
        return !installation.isDemo()
                && capacities.of(id, installation.asOf()).stream()
                        .map(HeldCapacity::role)
                        .anyMatch(roles::contains);
    }
}
