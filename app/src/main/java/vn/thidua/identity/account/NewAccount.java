package vn.thidua.identity.account;

import java.util.Set;
import java.util.UUID;

/** An account to be made. The components mean what they mean in {@link Account}. */
public record NewAccount(String username, String displayName, String passwordHash, String role, Set<UUID> units) {

    public NewAccount {
        units = Set.copyOf(units);
    }
}
